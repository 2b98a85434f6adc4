//! QR codes: another program reads from the picture what was written into it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;

use spbe_worker::qr::{self, QrError};

/// Pixels of a module when the picture is painted.
const SCALE: usize = 4;

/// Paints the squares of the picture and reads them with `rqrr`.
fn read(svg: &str) -> String {
    let view = svg.split("viewBox=\"").nth(1).unwrap();
    let view: Vec<isize> = view
        .split(['"', ' '])
        .take(4)
        .map(|it| it.parse().unwrap())
        .collect();
    let [left, top, width, height] = view[..] else {
        panic!("not a view box: {view:?}");
    };
    let path = svg
        .split(" d=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    let dark: BTreeSet<(isize, isize)> = path
        .split_terminator("h1v1h-1z")
        .map(|square| square.strip_prefix('M').unwrap().split_once(',').unwrap())
        .map(|(x, y)| (x.parse().unwrap(), y.parse().unwrap()))
        .collect();
    let pixels = |modules: isize| modules.unsigned_abs() * SCALE;
    let module = |pixel: usize| isize::try_from(pixel / SCALE).unwrap();
    let mut image =
        rqrr::PreparedImage::prepare_from_greyscale(pixels(width), pixels(height), |x, y| {
            if dark.contains(&(left + module(x), top + module(y))) {
                0
            } else {
                255
            }
        });
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1, "one code");
    grids[0].decode().unwrap().1
}

#[track_caller]
fn is_read_back(text: &str) {
    let svg = qr::svg(text, "Kode").unwrap().into_string();
    assert_eq!(read(&svg), text);
}

#[test]
fn what_is_written_is_read() {
    is_read_back("0a3f9c5d7e1b2846aa00ff1234567890abcdef0123456789fedcba9876543210");
    is_read_back("https://contoh.example/spbe/#/s/spbe-2020.47-123451234512345");
    is_read_back("Kabupaten “Contoh” – é");
    is_read_back(&"a".repeat(2000));
}

#[test]
fn the_label_is_read_out_and_stays_text() {
    let svg = qr::svg("1", "Kode \"<b>\"").unwrap().into_string();
    assert!(
        svg.contains("role=\"img\" aria-label=\"Kode &quot;&lt;b&gt;&quot;\""),
        "{svg}"
    );
}

#[test]
fn a_text_too_long_is_refused() {
    assert!(qr::svg(&"a".repeat(2331), "Kode").is_ok());
    let refused = qr::svg(&"a".repeat(2332), "Kode").map(|_| ());
    assert_eq!(refused, Err(QrError { given: 2332 }));
}
