//! The answer that holds a file, or the rest of one.

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_LENGTH;

use super::super::accepted::unanswered;
use super::super::answer::Answer;
use super::super::description::ErrorKind;
use super::super::error::Result;
use super::super::response::Metadata;
use super::super::transport::ResponseBody;
use super::file_position::ContentRange;

/// What to do about a file that can't be resumed.
pub(super) const BEGIN_AGAIN: &str = "Download the file from its beginning.";

/// An accepted answer whose body is still to come.
pub(super) struct AnsweredFile {
    pub(super) metadata: Metadata,
    pub(super) body: Box<dyn ResponseBody>,
    /// The length of the whole file, if it is known.
    pub(super) length: Option<u64>,
}

impl Answer<'_> {
    /// Accepts the file from this position on, or returns the error of the answer.
    pub(super) fn into_file(mut self, position: u64) -> Result<AnsweredFile> {
        let range = ContentRange::read(self.metadata.headers());
        let total = range.and_then(|range| range.total);
        if self.metadata.status() == 416 && total == Some(position) {
            // Nothing is missing any more.
            self.body_to_come = Some(Box::new(None::<Bytes>));
        } else {
            self.check_download()?;
            self.check_position(position, range.and_then(|range| range.begin))?;
        }
        let length = match self.metadata.status() {
            206 | 416 => total,
            _ => content_length(self.metadata.headers()),
        };
        let body = self.body_to_come.take().ok_or_else(unanswered)?;
        Ok(AnsweredFile { metadata: self.metadata, body, length })
    }

    /// The answer begins at the position that was asked for.
    fn check_position(&self, position: u64, begin: Option<u64>) -> Result<()> {
        let is_part = self.metadata.status() == 206;
        let problem = match begin.filter(|_| is_part) {
            Some(begin) if begin == position => return Ok(()),
            Some(_) => "the answer holds another part of the file than the one asked for",
            None if is_part => "the answer does not say which part of the file it holds",
            None if position == 0 => return Ok(()),
            None => "the file has changed, or the server sends no parts of it",
        };
        Err(self.failure(ErrorKind::Decode, problem).advising(BEGIN_AGAIN))
    }
}

fn content_length(headers: &HeaderMap) -> Option<u64> {
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}
