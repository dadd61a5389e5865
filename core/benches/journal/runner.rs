use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

/// What a benchmark stops for: work that fails is no fast work.
pub type Failure = Box<dyn Error>;

/// The shortest times of a pair that was measured in turns, in seconds, and their ratio.
pub struct Figure {
    pub peer: f64,
    pub ours: f64,
    pub ratio: f64,
}

/// Measures a peer and what is compared with it in turns, so that what disturbs the machine disturbs both. The shortest
/// time of each counts, because whatever else a machine does only ever adds to it.
pub fn compare<P, O>(
    runs: usize,
    mut peer: impl FnMut() -> Result<P, Failure>,
    mut ours: impl FnMut() -> Result<O, Failure>,
) -> Result<Figure, Failure> {
    let mut shortest = (f64::INFINITY, f64::INFINITY);
    for _ in 0..runs {
        shortest = (shortest.0.min(timed(&mut peer)?), shortest.1.min(timed(&mut ours)?));
    }
    let (peer, ours) = shortest;
    Ok(Figure { peer, ours, ratio: ours / peer })
}

/// The work is done twice and timed once: an allocator puts part of the cost of freeing off until memory is asked
/// for again, and nobody is to pay for what the other left behind.
fn timed<T>(work: &mut impl FnMut() -> Result<T, Failure>) -> Result<f64, Failure> {
    drop(black_box(work()?));
    let start = Instant::now();
    drop(black_box(work()?));
    Ok(start.elapsed().as_secs_f64())
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// What is aimed at.
#[derive(Clone, Copy)]
pub enum Goal {
    /// At most so many times what it is compared with.
    Times(f64),
    /// At most so many microseconds.
    Micros(f64),
}

impl Goal {
    const fn limit(self) -> f64 {
        match self {
            Self::Times(limit) | Self::Micros(limit) => limit,
        }
    }

    const fn unit(self) -> &'static str {
        match self {
            Self::Times(_) => "×",
            Self::Micros(_) => "µs",
        }
    }
}

/// The figures of one run.
#[derive(Default)]
pub struct Report {
    notes: Vec<String>,
    rows: Vec<Row>,
}

struct Row {
    what: String,
    against: Option<&'static str>,
    figure: f64,
    goal: Option<Goal>,
    seconds: Option<(f64, f64)>,
}

impl Report {
    pub fn note(&mut self, note: String) {
        self.notes.push(note);
    }

    pub fn ratio(&mut self, what: &str, against: &'static str, figure: &Figure, goal: Option<Goal>) {
        self.rows.push(Row {
            what: what.to_owned(),
            against: Some(against),
            figure: figure.ratio,
            goal,
            seconds: Some((figure.ours, figure.peer)),
        });
    }

    /// How large something is beside a peer with the same content.
    #[allow(dead_code, reason = "only the benchmark against other systems weighs files")]
    pub fn size(&mut self, what: &str, against: &'static str, ours: usize, peer: usize, goal: Option<f64>) {
        self.note(format!("{what}: {ours} bytes; {against}: {peer} bytes"));
        #[allow(clippy::cast_precision_loss, reason = "a ratio is printed to two places")]
        let figure = ours as f64 / peer as f64;
        self.rows.push(Row {
            what: what.to_owned(),
            against: Some(against),
            figure,
            goal: goal.map(Goal::Times),
            seconds: None,
        });
    }

    pub fn micros(&mut self, what: &str, figure: f64, goal: Goal) {
        self.rows.push(Row { what: what.to_owned(), against: None, figure, goal: Some(goal), seconds: None });
    }

    pub fn print(&self, json: bool) {
        if json {
            let rows: Vec<_> = self.rows.iter().map(Row::json).collect();
            println!("{}", serde_json::json!({ "notes": self.notes, "figures": rows }));
            return;
        }
        for note in &self.notes {
            println!("{note}");
        }
        for row in &self.rows {
            println!("{}", row.line());
        }
    }
}

impl Row {
    fn met(&self) -> Option<bool> {
        self.goal.map(|goal| self.figure <= goal.limit())
    }

    fn unit(&self) -> &'static str {
        self.goal.map_or("×", Goal::unit)
    }

    fn line(&self) -> String {
        let verdict = match (self.goal, self.met()) {
            (Some(goal), Some(met)) => {
                // To two places, as the figure.
                let limit = (goal.limit() * 100.0).round() / 100.0;
                format!("goal ≤ {limit} {}: {}", goal.unit(), if met { "met" } else { "missed" })
            }
            _ => "no goal".to_owned(),
        };
        let against = self.against.map_or_else(String::new, |against| format!(" against {against}"));
        let seconds = self.seconds.map_or_else(String::new, |(ours, peer)| {
            format!(" [{:.1} ms, {:.1} ms]", ours * 1e3, peer * 1e3)
        });
        format!("{}{against}: {:.2} {}; {verdict}{seconds}", self.what, self.figure, self.unit())
    }

    fn json(&self) -> serde_json::Value {
        serde_json::json!({
            "what": self.what,
            "against": self.against,
            "figure": self.figure,
            "unit": self.unit(),
            "goal": self.goal.map(Goal::limit),
            "met": self.met(),
            "seconds": self.seconds.map(|(ours, _)| ours),
            "peer_seconds": self.seconds.map(|(_, peer)| peer),
        })
    }
}
