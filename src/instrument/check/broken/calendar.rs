//! The calendar.

/// An invariant of the calendar.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CalendarFault {
    /// A step without two days in order.
    #[error("{from} to {to}; allowed: two days YYYY-MM-DD, the first one first")]
    Days {
        /// First day.
        from: String,
        /// Last day.
        to: String,
    },
    /// A step whose days belong to another evaluation.
    #[error(
        "{from} to {to} for the evaluation of {year}; allowed: days in {year} or in the next year"
    )]
    Year {
        /// The evaluation year.
        year: u16,
        /// First day.
        from: String,
        /// Last day.
        to: String,
    },
}
