//! Which operation a method and a path mean. Paths are matched as they came, segment by segment;
//! a literal segment wins over a parameter.

use http::Method;

/// Where a path leads.
#[derive(Debug, PartialEq, Eq)]
pub enum Match<'p> {
    /// An operation of an API, and the segments of its path parameters as they came.
    Operation { api: usize, operation: usize, path: Vec<&'p str> },
    /// A path that only other methods have.
    Method { api: usize, allowed: String },
    /// A path below the base of an API that no operation has.
    Path { api: usize },
    /// A path below no base.
    Nowhere,
}

/// All operations of all APIs.
#[derive(Debug, Default)]
pub struct Routes {
    root: Node,
}

/// What can follow a beginning of a path.
#[derive(Debug, Default)]
struct Node {
    literals: Vec<(String, Node)>,
    /// Segments with parameters, those with the most literal text first.
    patterns: Vec<(Pattern, Node)>,
    leaves: Vec<Leaf>,
    /// The API whose base ends here.
    base: Option<usize>,
}

#[derive(Debug)]
struct Leaf {
    method: Method,
    api: usize,
    operation: usize,
}

impl Routes {
    /// Adds the base path of an API; of two APIs with one base, the first counts where neither has
    /// an operation.
    pub fn add_base(&mut self, base: &str, api: usize) {
        let node = self.root.descend(base);
        node.base.get_or_insert(api);
    }

    /// Adds an operation below a base.
    pub fn add(
        &mut self,
        base: &str,
        template: &str,
        method: Method,
        api: usize,
        operation: usize,
    ) {
        let node = self.root.descend(base).descend(template);
        if node.leaves.iter().all(|leaf| leaf.method != method) {
            node.leaves.push(Leaf { method, api, operation });
        }
    }

    /// Finds the operation of a request.
    ///
    /// HEAD means the GET of a path without an operation of that method.
    pub fn find<'p>(&self, method: &Method, path: &'p str) -> Match<'p> {
        let Some(rest) = path.strip_prefix('/') else { return Match::Nowhere };
        let mut search = Search { method, values: Vec::new(), allowed: Vec::new(), base: None };
        match search.visit(&self.root, Some(rest)) {
            Some(leaf) => {
                Match::Operation { api: leaf.api, operation: leaf.operation, path: search.values }
            }
            None => search.nothing(),
        }
    }
}

impl Node {
    /// The node at the end of a template, made if there is none.
    fn descend(&mut self, template: &str) -> &mut Self {
        match template.trim_start_matches('/') {
            "" => self,
            template => template.split('/').fold(self, |node, segment| node.child(segment)),
        }
    }

    fn child(&mut self, segment: &str) -> &mut Self {
        if segment.contains('{') {
            return self.child_of(Pattern::new(segment));
        }
        let found = self.literals.iter().position(|(literal, _)| literal == segment);
        let index = found.unwrap_or_else(|| {
            self.literals.push((segment.to_owned(), Self::default()));
            self.literals.len() - 1
        });
        &mut self.literals[index].1
    }

    fn child_of(&mut self, pattern: Pattern) -> &mut Self {
        let found = self.patterns.iter().position(|(own, _)| *own == pattern);
        let index = found.unwrap_or_else(|| {
            let longer = |(own, _): &(Pattern, Self)| own.length() >= pattern.length();
            let index = self.patterns.iter().take_while(|one| longer(one)).count();
            self.patterns.insert(index, (pattern, Self::default()));
            index
        });
        &mut self.patterns[index].1
    }

    /// The operation of a method here.
    fn leaf(&self, method: &Method) -> Option<&Leaf> {
        let own = |method: &Method| self.leaves.iter().find(|leaf| leaf.method == *method);
        own(method).or_else(|| (*method == Method::HEAD).then(|| own(&Method::GET))?)
    }
}

/// A segment with parameters: the literal texts before, between and after them.
#[derive(Debug, PartialEq, Eq)]
struct Pattern {
    prefix: String,
    /// What follows each parameter.
    after: Vec<String>,
}

impl Pattern {
    /// Reads a segment of a template, such as `{id}` or `{from}-{to}.json`.
    fn new(segment: &str) -> Self {
        let mut parts = segment.split('{');
        let prefix = parts.next().unwrap_or_default().to_owned();
        let after = parts.map(|part| part.split_once('}').map_or("", |(_, literal)| literal));
        Self { prefix, after: after.map(str::to_owned).collect() }
    }

    /// The length of all literal text.
    fn length(&self) -> usize {
        self.prefix.len() + self.after.iter().map(String::len).sum::<usize>()
    }

    /// Takes the values out of a segment, each as short as can be and none empty.
    fn read<'p>(&self, segment: &'p str, values: &mut Vec<&'p str>) -> Option<()> {
        let mut rest = segment.strip_prefix(self.prefix.as_str())?;
        let (last, others) = self.after.split_last()?;
        for literal in others {
            let first = rest.chars().next()?.len_utf8();
            let end = first + rest.get(first..)?.find(literal.as_str())?;
            values.push(&rest[..end]);
            rest = &rest[end + literal.len()..];
        }
        let value = rest.strip_suffix(last.as_str()).filter(|value| !value.is_empty())?;
        values.push(value);
        Some(())
    }
}

/// A walk through the nodes.
struct Search<'p, 'm> {
    method: &'m Method,
    values: Vec<&'p str>,
    /// Methods, with their API, of nodes that the path leads to.
    allowed: Vec<(usize, String)>,
    /// The API of the longest base that was passed.
    base: Option<(usize, usize)>,
}

impl<'p> Search<'p, '_> {
    /// Follows the rest of a path, of which nothing is left at its end.
    fn visit<'n>(&mut self, node: &'n Node, rest: Option<&'p str>) -> Option<&'n Leaf> {
        self.pass(node, rest);
        let Some(rest) = rest else { return self.arrive(node) };
        let (segment, rest) = match rest.split_once('/') {
            Some((segment, rest)) => (segment, Some(rest)),
            None => (rest, None),
        };
        let literal = node.literals.iter().find(|(literal, _)| literal == segment);
        if let Some(leaf) = literal.and_then(|(_, child)| self.visit(child, rest)) {
            return Some(leaf);
        }
        node.patterns.iter().find_map(|(pattern, child)| {
            let before = self.values.len();
            let found =
                pattern.read(segment, &mut self.values).and_then(|()| self.visit(child, rest));
            if found.is_none() {
                self.values.truncate(before);
            }
            found
        })
    }

    fn pass(&mut self, node: &Node, rest: Option<&str>) {
        let left = rest.map_or(0, |rest| rest.len() + 1);
        let is_longer = self.base.is_none_or(|(_, least)| left < least);
        if let Some(api) = node.base.filter(|_| is_longer) {
            self.base = Some((api, left));
        }
    }

    fn arrive<'n>(&mut self, node: &'n Node) -> Option<&'n Leaf> {
        let found = node.leaf(self.method);
        if found.is_none() {
            let methods = node.leaves.iter().map(|leaf| (leaf.api, leaf.method.to_string()));
            self.allowed.extend(methods);
        }
        found
    }

    /// What there is instead of an operation.
    fn nothing(self) -> Match<'p> {
        if let Some(&(api, _)) = self.allowed.first() {
            let mut methods: Vec<_> = self.allowed.into_iter().map(|(_, method)| method).collect();
            methods.sort();
            methods.dedup();
            return Match::Method { api, allowed: methods.join(", ") };
        }
        match self.base {
            Some((api, _)) => Match::Path { api },
            None => Match::Nowhere,
        }
    }
}
