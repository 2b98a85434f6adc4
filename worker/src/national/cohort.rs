//! The groups that an agency is compared with, and how near two regions are.

use super::result::AgencyResult;

/// A group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cohort {
    /// All agencies.
    All,
    /// Those of the same type: ministries, provinces, regencies and so on.
    Kind,
    /// Those of the same type on the same islands.
    KindOnIsland,
    /// All in the same province, its own government with them.
    Province,
}

impl Cohort {
    pub(crate) const ALL: [Self; 4] = [Self::All, Self::Kind, Self::KindOnIsland, Self::Province];

    /// Does the group say anything about an agency? Central ones are on no island.
    pub(crate) fn fits(self, own: &AgencyResult) -> bool {
        match self {
            Self::All | Self::Kind => true,
            Self::KindOnIsland => !own.island.is_empty(),
            Self::Province => !own.province.is_empty(),
        }
    }

    /// Is another result of the group of an agency?
    pub(crate) fn holds(self, own: &AgencyResult, other: &AgencyResult) -> bool {
        other.year == own.year
            && match self {
                Self::All => true,
                Self::Kind => other.kind == own.kind,
                Self::KindOnIsland => other.kind == own.kind && other.island == own.island,
                Self::Province => other.province == own.province,
            }
    }
}

/// The islands from each group of them, the nearest first, by the sea and air routes between their
/// largest cities.
const NEAREST: [(&str, [&str; 6]); 7] = [
    (
        "Sumatera",
        [
            "Jawa",
            "Kalimantan",
            "Bali dan Nusa Tenggara",
            "Sulawesi",
            "Maluku",
            "Papua",
        ],
    ),
    (
        "Jawa",
        [
            "Sumatera",
            "Bali dan Nusa Tenggara",
            "Kalimantan",
            "Sulawesi",
            "Maluku",
            "Papua",
        ],
    ),
    (
        "Bali dan Nusa Tenggara",
        [
            "Jawa",
            "Sulawesi",
            "Kalimantan",
            "Maluku",
            "Sumatera",
            "Papua",
        ],
    ),
    (
        "Kalimantan",
        [
            "Jawa",
            "Sulawesi",
            "Sumatera",
            "Bali dan Nusa Tenggara",
            "Maluku",
            "Papua",
        ],
    ),
    (
        "Sulawesi",
        [
            "Kalimantan",
            "Maluku",
            "Bali dan Nusa Tenggara",
            "Jawa",
            "Papua",
            "Sumatera",
        ],
    ),
    (
        "Maluku",
        [
            "Sulawesi",
            "Papua",
            "Bali dan Nusa Tenggara",
            "Kalimantan",
            "Jawa",
            "Sumatera",
        ],
    ),
    (
        "Papua",
        [
            "Maluku",
            "Sulawesi",
            "Bali dan Nusa Tenggara",
            "Kalimantan",
            "Jawa",
            "Sumatera",
        ],
    ),
];

/// The groups of islands.
pub(crate) fn islands() -> [&'static str; 7] {
    NEAREST.map(|(island, _)| island)
}

/// How far another agency is: 0 in the same province, 1 on the same islands, then by [`NEAREST`].
/// Central agencies are all in the capital.
pub(crate) fn distance(own: &AgencyResult, other: &AgencyResult) -> usize {
    if own.province == other.province {
        return 0;
    }
    if own.island == other.island {
        return 1;
    }
    let near = NEAREST.iter().find(|(island, _)| *island == own.island);
    let place = near.and_then(|(_, others)| others.iter().position(|it| *it == other.island));
    place.map_or(NEAREST.len() + 1, |place| place + 2)
}
