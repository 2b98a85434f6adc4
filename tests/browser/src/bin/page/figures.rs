//! The figures of all pages as a table, each beside that of the first page and the goal.

/// Milliseconds of one kind of one page.
#[derive(Default)]
pub(crate) struct Samples(Vec<f64>);

impl Samples {
    pub(crate) fn push(&mut self, sample: f64) {
        self.0.push(sample);
    }

    /// The middle one.
    pub(crate) fn median(&self) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN)
    }

    /// The longest.
    pub(crate) fn worst(&self) -> f64 {
        self.0.iter().copied().fold(f64::NAN, f64::max)
    }
}

impl From<Vec<f64>> for Samples {
    fn from(samples: Vec<f64>) -> Self {
        Self(samples)
    }
}

/// A row for each page: median, worst, and how many times the median of the first page that is.
pub(crate) fn print(title: &str, goal: f64, pages: &[(&str, &Samples)]) {
    let first = pages
        .first()
        .map_or(f64::NAN, |(_, samples)| samples.median());
    println!("{title}");
    for (at, (name, samples)) in pages.iter().enumerate() {
        let (median, worst) = (samples.median(), samples.worst());
        print!("  {name:<16} median {median:>7.1} ms   worst {worst:>7.1} ms");
        if at > 0 {
            print!("   {:>5.2} ×  (goal {goal} ×)", median / first);
        }
        println!();
    }
}
