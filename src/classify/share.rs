//! What a share in a sample says of the share in the whole.

/// So many of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Share {
    /// How many.
    pub matching: usize,
    /// Of how many.
    pub of: usize,
}

/// The quantile of the normal distribution for an interval that holds the truth in 95 of 100 cases.
const Z: f64 = 1.96;

impl Share {
    /// In the sample, from 0 to 1; 0 of none.
    pub fn of_sample(self) -> f64 {
        if self.of == 0 { 0.0 } else { self.matching as f64 / self.of as f64 }
    }

    /// The lower bound of what it is in the whole (Wilson 1927).
    pub fn at_least(self) -> f64 {
        let (center, margin, scale) = self.interval();
        if self.of == 0 { 0.0 } else { ((center - margin) / scale).max(0.0) }
    }

    /// The upper bound; 1 of none.
    pub fn at_most(self) -> f64 {
        let (center, margin, scale) = self.interval();
        if self.of == 0 { 1.0 } else { ((center + margin) / scale).min(1.0) }
    }

    fn interval(self) -> (f64, f64, f64) {
        let n = self.of as f64;
        let p = self.of_sample();
        let z2 = Z * Z;
        let margin = Z * (p * (1.0 - p) / n + z2 / (4.0 * n * n)).sqrt();
        (p + z2 / (2.0 * n), margin, 1.0 + z2 / n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_are_those_of_wilson() {
        // Computed with statsmodels' proportion_confint(method = "wilson").
        for (matching, of, low, high) in [
            (0, 10, 0.0, 0.2775),
            (5, 10, 0.2366, 0.7634),
            (20, 20, 0.8389, 1.0),
            (80, 100, 0.7112, 0.8666),
            (0, 0, 0.0, 1.0),
        ] {
            let share = Share { matching, of };
            assert!((share.at_least() - low).abs() < 5e-4, "{share:?} {}", share.at_least());
            assert!((share.at_most() - high).abs() < 5e-4, "{share:?} {}", share.at_most());
        }
    }
}
