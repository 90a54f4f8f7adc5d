//! What is said of one case: whether the SDK and the simulator agree with the documents.

use serde_json::{Value, json};

use super::deviation::Deviation;
use super::sdk::{Proof, Sdk};

/// What came of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CellVerdict {
    /// It succeeds as the documents say.
    Fine,
    /// It is refused as the documents say.
    Refused,
    /// The SDK breaks a document, in a way that the list of deviations explains.
    SdkWrong { because: String, breaks: String },
    /// What came is neither.
    Failed(String),
}

/// A case that was run, or that an SDK can't make.
#[derive(Clone, Debug)]
pub struct Finding {
    pub sdk: &'static Sdk,
    pub operation: String,
    /// Its name; of an operation that the SDK does not offer, none.
    pub case: Option<(String, Proof)>,
    pub verdict: Option<CellVerdict>,
}

impl Finding {
    /// The line of the machine-readable report.
    pub fn json(&self) -> Value {
        let (case, proof) = match &self.case {
            Some((case, proof)) => (Some(case), Some(proof.name())),
            None => (None, None),
        };
        let (outcome, detail, breaks) = match &self.verdict {
            None => ("not_offered", None, None),
            Some(CellVerdict::Fine) => ("ok", None, None),
            Some(CellVerdict::Refused) => ("refused", None, None),
            Some(CellVerdict::SdkWrong { because, breaks }) => {
                ("sdk_wrong", Some(because), Some(breaks))
            }
            Some(CellVerdict::Failed(difference)) => ("failed", Some(difference), None),
        };
        json!({
            "sdk": self.sdk.name,
            "operation": self.operation,
            "case": case,
            "proof": proof,
            "outcome": outcome,
            "detail": detail,
            "breaks": breaks,
        })
    }
}

/// The verdict on a case: `refusing` ones are fine where they are refused.
pub fn of(
    outcome: Result<(), String>,
    refusing: bool,
    deviation: Option<&Deviation>,
) -> CellVerdict {
    match (outcome, deviation) {
        (Ok(()), None) if refusing => CellVerdict::Refused,
        (Ok(()), None) => CellVerdict::Fine,
        (Ok(()), Some(deviation)) => CellVerdict::Failed(format!(
            "the SDK does what the documents say: take `{}` off the list of deviations",
            deviation.because
        )),
        (Err(difference), Some(deviation)) if difference.contains(&deviation.instead) => {
            CellVerdict::SdkWrong {
                because: deviation.because.clone(),
                breaks: deviation.breaks.clone(),
            }
        }
        (Err(difference), Some(deviation)) => CellVerdict::Failed(format!(
            "{difference}; the list of deviations expects `{}` there",
            deviation.instead
        )),
        (Err(difference), None) => CellVerdict::Failed(difference),
    }
}

#[cfg(test)]
mod tests {
    use super::{CellVerdict, of};
    use crate::conformance::deviation::Deviation;

    fn deviation() -> Deviation {
        Deviation {
            sdk: String::new(),
            cases: Vec::new(),
            proofs: Vec::new(),
            instead: "code 4015".to_owned(),
            because: "It glues the query to the path".to_owned(),
            breaks: "the documents".to_owned(),
        }
    }

    #[test]
    fn a_deviation_excuses_only_what_it_describes() {
        let wrong = deviation();
        let excused = of(Err("refused with code 4015".to_owned()), false, Some(&wrong));
        assert!(matches!(excused, CellVerdict::SdkWrong { .. }), "{excused:?}");
        let other = of(Err("refused with code 4004".to_owned()), false, Some(&wrong));
        assert!(matches!(other, CellVerdict::Failed(_)), "{other:?}");
    }

    #[test]
    fn a_deviation_that_has_gone_is_reported() {
        let gone = of(Ok(()), false, Some(&deviation()));
        assert!(matches!(gone, CellVerdict::Failed(_)), "{gone:?}");
        assert_eq!(of(Ok(()), true, None), CellVerdict::Refused);
        assert_eq!(of(Ok(()), false, None), CellVerdict::Fine);
    }
}
