//! The weights of the Indeks Pembangunan Statistik (Peraturan BPS 3/2022), as transcribed by others.

/// Weights of an aspect and of its indicators, each in per cent of the one above.
type Aspect = (i64, &'static [i64]);

/// Of each domain and of its aspects.
pub(crate) const PRINTED: &[(i64, &[Aspect])] = &[
    (
        28,
        &[(25, &[100]), (25, &[100]), (25, &[100]), (25, &[100])],
    ),
    (
        24,
        &[
            (21, &[60, 40]),
            (16, &[100]),
            (21, &[50, 50]),
            (21, &[34, 33, 33]),
            (21, &[50, 50]),
        ],
    ),
    (
        19,
        &[
            (32, &[33, 33, 34]),
            (26, &[100]),
            (21, &[50, 50]),
            (21, &[100]),
        ],
    ),
    (
        17,
        &[
            (35, &[25, 25, 25, 25]),
            (30, &[50, 50]),
            (35, &[25, 25, 25, 25]),
        ],
    ),
    (
        12,
        &[(34, &[34, 33, 33]), (33, &[100]), (33, &[33, 33, 34])],
    ),
];
