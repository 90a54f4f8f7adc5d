// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/file.yaml` of the specification: change it there.

use super::*;

/// The files of a label or a manifest.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Files {
    /// The label.
    pub label: Option<LabelFile>,
    /// The QR code to show instead of a printed label.
    pub qr_code: Option<QrCodeFile>,
    /// The invoice for customs.
    pub invoice: Option<PaperFile>,
    /// The declaration for customs.
    pub customs_declaration: Option<PaperFile>,
    /// The list of what is in it.
    pub packing_slip: Option<PaperFile>,
    /// The manifest.
    pub manifest: Option<PaperFile>,
    /// A certificate.
    ///
    /// - This was observed; no document says so.
    pub certificate: Option<PaperFile>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    Files {
        label,
        qr_code,
        invoice,
        customs_declaration,
        packing_slip,
        manifest,
        certificate,
    }
}

/// A label to print.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LabelFile {
    /// What it is laid out for.
    pub paper_size: Option<PaperSize>,
    /// Where to fetch it; whoever knows the address can.
    pub url: Option<String>,
    /// The form of the file.
    pub file_type: Option<FileType>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    LabelFile {
        paper_size,
        url,
        file_type,
    }
}

/// A QR code to show.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QrCodeFile {
    /// How large it is.
    pub paper_size: Option<QrCodeSize>,
    /// Where to fetch it; whoever knows the address can.
    pub url: Option<String>,
    /// The form of the file.
    pub file_type: Option<QrCodeFileType>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    QrCodeFile {
        paper_size,
        url,
        file_type,
    }
}

/// A paper that goes with a shipment.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaperFile {
    /// What it is laid out for.
    pub paper_size: Option<DocumentSize>,
    /// Where to fetch it; whoever knows the address can.
    pub url: Option<String>,
    /// The form of the file.
    pub file_type: Option<DocumentType>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    PaperFile {
        paper_size,
        url,
        file_type,
    }
}

runtime::text_enum! {
    /// What a label is laid out for, in inches or by its DIN format.
    ///
    /// `list_couriers` tells which sizes each courier has.
    PaperSize {
        /// Whatever the courier takes.
        Default = "default",
        Inches3x5 = "3x5",
        Inches4x4 = "4x4",
        Inches4x5 = "4x5",
        Inches4x6 = "4x6",
        Inches4x6Point75 = "4x6.75",
        Inches4x7 = "4x7",
        Inches4x8 = "4x8",
        Inches6x4 = "6x4",
        Inches8Point5x6Point3 = "8.5x6.3",
        A4 = "a4",
        A5 = "a5",
        A6 = "a6",
    }
}

runtime::text_enum! {
    /// The form of a label's file.
    FileType {
        /// A PDF document.
        Pdf = "pdf",
        /// Commands for label printers in the Zebra language.
        Zpl = "zpl",
    }
}

runtime::text_enum! {
    /// How large a QR code is.
    QrCodeSize {
        Inches1x1 = "1x1",
        Inches2x2 = "2x2",
    }
}

runtime::text_enum! {
    /// The form of a QR code's file.
    QrCodeFileType {
        /// A PNG image.
        Png = "png",
    }
}

runtime::text_enum! {
    /// What a paper is laid out for.
    DocumentSize {
        A4 = "a4",

        /// Only customs declarations had it.
        ///
        /// The documents of 2022 say so.
        Inches4x8 = "4x8",

        /// Only manifests had it.
        ///
        /// This was observed; no document says so.
        Default = "default",
    }
}

runtime::text_enum! {
    /// The form of a paper's file; all but PDF were those of manifests.
    DocumentType {
        /// A PDF document.
        Pdf = "pdf",

        /// Values with commas between them.
        ///
        /// The documents of 2022 say so.
        Csv = "csv",

        /// Data for a program of the courier.
        ///
        /// The documents of 2022 say so.
        Dat = "dat",

        /// An archive of files.
        ///
        /// The documents of 2022 say so.
        Zip = "zip",

        /// Plain text.
        ///
        /// The documents of 2022 say so.
        Txt = "txt",

        /// Values with tabs between them.
        ///
        /// The documents of 2022 say so.
        Tsv = "tsv",
    }
}
