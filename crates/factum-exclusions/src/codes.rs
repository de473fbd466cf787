//! The table of offence codes: UNODC ICCS, and our own extensions.

/// One kind of offence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Code {
    /// The code: `0101`, or `X01` for an extension.
    pub(crate) code: String,
    /// Its name.
    pub(crate) name: String,
}

/// The codes that words point at.
#[derive(Clone, Debug)]
pub(crate) struct Codes(Vec<Code>);

impl Codes {
    /// Reads the bundled table.
    pub(crate) fn bundled() -> Self {
        Self::parse(include_str!("../data/iccs.tsv"))
    }

    fn parse(table: &str) -> Self {
        let rows = table.lines().filter(|line| !line.starts_with('#') && !line.starts_with("index\t"));
        let codes = rows.filter_map(|line| {
            let mut fields = line.split('\t').skip(1);
            Some(Code { code: fields.next()?.to_owned(), name: fields.next()?.to_owned() })
        });
        Self(codes.collect())
    }

    /// Returns the row that a payload names; payload 0 is an offence without a code.
    pub(crate) fn get(&self, payload: i32) -> Option<&Code> {
        self.0.get(usize::try_from(payload).ok()?.checked_sub(1)?)
    }

    /// Returns the payload of a code.
    pub(crate) fn payload(&self, code: &str) -> Option<i32> {
        self.0.iter().position(|row| row.code == code).map(|at| at as i32 + 1)
    }

    /// Adds a code of a pipeline.
    pub(crate) fn push(&mut self, code: Code) -> i32 {
        self.0.push(code);
        self.0.len() as i32
    }

    /// Returns all codes.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|row| row.code.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_stands_at_its_index() {
        let table = include_str!("../data/iccs.tsv");
        let rows: Vec<_> =
            table.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_digit())).collect();
        let codes = Codes::bundled();
        assert_eq!(rows.len(), codes.0.len());
        for row in rows {
            let (index, rest) = row.split_once('\t').unwrap();
            let code = codes.get(index.parse().unwrap()).unwrap();
            assert!(rest.starts_with(&code.code), "{row}");
        }
    }

    #[test]
    fn no_payload_is_no_code() {
        assert_eq!(Codes::bundled().get(0), None);
        assert_eq!(Codes::bundled().get(113), None);
    }
}
