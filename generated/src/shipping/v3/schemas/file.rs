// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/file.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// The files of a label or a manifest.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Files {
    /// The label.
    ///
    /// - May be null, which reads as absent.
    pub label: Option<LabelFile>,
    /// The QR code to show instead of a printed label.
    ///
    /// - May be null, which reads as absent.
    pub qr_code: Option<QrCodeFile>,
    /// The invoice for customs.
    ///
    /// - May be null, which reads as absent.
    pub invoice: Option<PaperFile>,
    /// The declaration for customs.
    ///
    /// - May be null, which reads as absent.
    pub customs_declaration: Option<PaperFile>,
    /// The list of what is in it.
    ///
    /// - May be null, which reads as absent.
    pub packing_slip: Option<PaperFile>,
    /// The manifest.
    ///
    /// - May be null, which reads as absent.
    pub manifest: Option<PaperFile>,
    /// A certificate.
    ///
    /// - This was observed; no document says so.
    /// - May be null, which reads as absent.
    pub certificate: Option<PaperFile>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for Files {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "label" => member.value(&mut self.label),
            "qr_code" => member.value(&mut self.qr_code),
            "invoice" => member.value(&mut self.invoice),
            "customs_declaration" => member.value(&mut self.customs_declaration),
            "packing_slip" => member.value(&mut self.packing_slip),
            "manifest" => member.value(&mut self.manifest),
            "certificate" => member.value(&mut self.certificate),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for Files {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for Files {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "label", &self.label)?;
        runtime::encode::optional(map, "qr_code", &self.qr_code)?;
        runtime::encode::optional(map, "invoice", &self.invoice)?;
        runtime::encode::optional(
            map,
            "customs_declaration",
            &self.customs_declaration,
        )?;
        runtime::encode::optional(map, "packing_slip", &self.packing_slip)?;
        runtime::encode::optional(map, "manifest", &self.manifest)?;
        runtime::encode::optional(map, "certificate", &self.certificate)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for Files {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Files {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// A label to print.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LabelFile {
    /// What it is laid out for.
    ///
    /// - May be null, which reads as absent.
    pub paper_size: Option<PaperSize>,
    /// Where to fetch it; whoever knows the address can.
    ///
    /// - May be null, which reads as absent.
    pub url: Option<String>,
    /// The form of the file.
    ///
    /// - May be null, which reads as absent.
    pub file_type: Option<FileType>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for LabelFile {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "paper_size" => member.value(&mut self.paper_size),
            "url" => member.value(&mut self.url),
            "file_type" => member.value(&mut self.file_type),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for LabelFile {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for LabelFile {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "paper_size", &self.paper_size)?;
        runtime::encode::optional(map, "url", &self.url)?;
        runtime::encode::optional(map, "file_type", &self.file_type)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for LabelFile {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for LabelFile {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// A QR code to show.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QrCodeFile {
    /// How large it is.
    ///
    /// - May be null, which reads as absent.
    pub paper_size: Option<QrCodeSize>,
    /// Where to fetch it; whoever knows the address can.
    ///
    /// - May be null, which reads as absent.
    pub url: Option<String>,
    /// The form of the file.
    ///
    /// - May be null, which reads as absent.
    pub file_type: Option<QrCodeFileType>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for QrCodeFile {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "paper_size" => member.value(&mut self.paper_size),
            "url" => member.value(&mut self.url),
            "file_type" => member.value(&mut self.file_type),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for QrCodeFile {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for QrCodeFile {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "paper_size", &self.paper_size)?;
        runtime::encode::optional(map, "url", &self.url)?;
        runtime::encode::optional(map, "file_type", &self.file_type)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for QrCodeFile {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for QrCodeFile {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// A paper that goes with a shipment.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaperFile {
    /// What it is laid out for.
    ///
    /// - May be null, which reads as absent.
    pub paper_size: Option<DocumentSize>,
    /// Where to fetch it; whoever knows the address can.
    ///
    /// - May be null, which reads as absent.
    pub url: Option<String>,
    /// The form of the file.
    ///
    /// - May be null, which reads as absent.
    pub file_type: Option<DocumentType>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for PaperFile {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "paper_size" => member.value(&mut self.paper_size),
            "url" => member.value(&mut self.url),
            "file_type" => member.value(&mut self.file_type),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for PaperFile {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for PaperFile {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "paper_size", &self.paper_size)?;
        runtime::encode::optional(map, "url", &self.url)?;
        runtime::encode::optional(map, "file_type", &self.file_type)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for PaperFile {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PaperFile {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// What a label is laid out for, in inches or by its DIN format.
///
/// `list_couriers` tells which sizes each courier has.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PaperSize {
    /// Whatever the courier takes.
    Default,
    /// `3x5`
    Inches3x5,
    /// `4x4`
    Inches4x4,
    /// `4x5`
    Inches4x5,
    /// `4x6`
    Inches4x6,
    /// `4x6.75`
    Inches4x6Point75,
    /// `4x7`
    Inches4x7,
    /// `4x8`
    Inches4x8,
    /// `6x4`
    Inches6x4,
    /// `8.5x6.3`
    Inches8Point5x6Point3,
    /// `a4`
    A4,
    /// `a5`
    A5,
    /// `a6`
    A6,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl PaperSize {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::Default,
        Self::Inches3x5,
        Self::Inches4x4,
        Self::Inches4x5,
        Self::Inches4x6,
        Self::Inches4x6Point75,
        Self::Inches4x7,
        Self::Inches4x8,
        Self::Inches6x4,
        Self::Inches8Point5x6Point3,
        Self::A4,
        Self::A5,
        Self::A6,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl PaperSize {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::Inches3x5 => "3x5",
            Self::Inches4x4 => "4x4",
            Self::Inches4x5 => "4x5",
            Self::Inches4x6 => "4x6",
            Self::Inches4x6Point75 => "4x6.75",
            Self::Inches4x7 => "4x7",
            Self::Inches4x8 => "4x8",
            Self::Inches6x4 => "6x4",
            Self::Inches8Point5x6Point3 => "8.5x6.3",
            Self::A4 => "a4",
            Self::A5 => "a5",
            Self::A6 => "a6",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for PaperSize {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for PaperSize {
    fn from(text: &str) -> Self {
        match text {
            "default" => Self::Default,
            "3x5" => Self::Inches3x5,
            "4x4" => Self::Inches4x4,
            "4x5" => Self::Inches4x5,
            "4x6" => Self::Inches4x6,
            "4x6.75" => Self::Inches4x6Point75,
            "4x7" => Self::Inches4x7,
            "4x8" => Self::Inches4x8,
            "6x4" => Self::Inches6x4,
            "8.5x6.3" => Self::Inches8Point5x6Point3,
            "a4" => Self::A4,
            "a5" => Self::A5,
            "a6" => Self::A6,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&PaperSize> for PaperSize {
    fn from(value: &PaperSize) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for PaperSize {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for PaperSize {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for PaperSize {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for PaperSize {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for PaperSize {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// The form of a label's file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FileType {
    /// A PDF document.
    Pdf,
    /// Commands for label printers in the Zebra language.
    Zpl,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl FileType {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::Pdf, Self::Zpl];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl FileType {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pdf => "pdf",
            Self::Zpl => "zpl",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for FileType {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for FileType {
    fn from(text: &str) -> Self {
        match text {
            "pdf" => Self::Pdf,
            "zpl" => Self::Zpl,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&FileType> for FileType {
    fn from(value: &FileType) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for FileType {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for FileType {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for FileType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for FileType {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for FileType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// How large a QR code is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QrCodeSize {
    /// `1x1`
    Inches1x1,
    /// `2x2`
    Inches2x2,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl QrCodeSize {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::Inches1x1, Self::Inches2x2];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl QrCodeSize {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Inches1x1 => "1x1",
            Self::Inches2x2 => "2x2",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for QrCodeSize {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for QrCodeSize {
    fn from(text: &str) -> Self {
        match text {
            "1x1" => Self::Inches1x1,
            "2x2" => Self::Inches2x2,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&QrCodeSize> for QrCodeSize {
    fn from(value: &QrCodeSize) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for QrCodeSize {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for QrCodeSize {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for QrCodeSize {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for QrCodeSize {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for QrCodeSize {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// The form of a QR code's file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QrCodeFileType {
    /// A PNG image.
    Png,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl QrCodeFileType {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::Png];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl QrCodeFileType {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Png => "png",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for QrCodeFileType {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for QrCodeFileType {
    fn from(text: &str) -> Self {
        match text {
            "png" => Self::Png,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&QrCodeFileType> for QrCodeFileType {
    fn from(value: &QrCodeFileType) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for QrCodeFileType {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for QrCodeFileType {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for QrCodeFileType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for QrCodeFileType {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for QrCodeFileType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// What a paper is laid out for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DocumentSize {
    /// `a4`
    A4,
    /// Only customs declarations had it.
    ///
    /// The documents of 2022 say so.
    Inches4x8,
    /// Only manifests had it.
    ///
    /// This was observed; no document says so.
    Default,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl DocumentSize {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::A4, Self::Inches4x8, Self::Default];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl DocumentSize {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A4 => "a4",
            Self::Inches4x8 => "4x8",
            Self::Default => "default",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for DocumentSize {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for DocumentSize {
    fn from(text: &str) -> Self {
        match text {
            "a4" => Self::A4,
            "4x8" => Self::Inches4x8,
            "default" => Self::Default,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&DocumentSize> for DocumentSize {
    fn from(value: &DocumentSize) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for DocumentSize {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for DocumentSize {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for DocumentSize {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for DocumentSize {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for DocumentSize {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// The form of a paper's file; all but PDF were those of manifests.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DocumentType {
    /// A PDF document.
    Pdf,
    /// Values with commas between them.
    ///
    /// The documents of 2022 say so.
    Csv,
    /// Data for a program of the courier.
    ///
    /// The documents of 2022 say so.
    Dat,
    /// An archive of files.
    ///
    /// The documents of 2022 say so.
    Zip,
    /// Plain text.
    ///
    /// The documents of 2022 say so.
    Txt,
    /// Values with tabs between them.
    ///
    /// The documents of 2022 say so.
    Tsv,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl DocumentType {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::Pdf,
        Self::Csv,
        Self::Dat,
        Self::Zip,
        Self::Txt,
        Self::Tsv,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl DocumentType {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pdf => "pdf",
            Self::Csv => "csv",
            Self::Dat => "dat",
            Self::Zip => "zip",
            Self::Txt => "txt",
            Self::Tsv => "tsv",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for DocumentType {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for DocumentType {
    fn from(text: &str) -> Self {
        match text {
            "pdf" => Self::Pdf,
            "csv" => Self::Csv,
            "dat" => Self::Dat,
            "zip" => Self::Zip,
            "txt" => Self::Txt,
            "tsv" => Self::Tsv,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&DocumentType> for DocumentType {
    fn from(value: &DocumentType) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for DocumentType {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for DocumentType {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for DocumentType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for DocumentType {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for DocumentType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
