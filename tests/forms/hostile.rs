//! What a hostile file puts where something else should stand.

/// Values, as they stand in a file; some are no JSON.
pub(crate) fn values() -> Vec<String> {
    let nested = |open: &str, close: &str, times| open.repeat(times) + "1" + &close.repeat(times);
    let short = [
        "null",
        "true",
        "[]",
        "{}",
        "\"\"",
        "-1",
        "-0",
        "0.5",
        "1e-400",
        "1e300",
        "18446744073709551616",
        "-9223372036854775809",
        "0.1000000000000000000000000000001",
        r#""9223372036854775807/9223372036854775806""#,
        r#""1/0""#,
        r#""-1/-1""#,
        r#""__proto__""#,
        r#"{"__proto__":{"value":5}}"#,
        r#"{"constructor":{"prototype":{}}}"#,
        r#""\u0000""#,
        r#""\u001b[2J\u009b31m""#,
        r#""\ufeff""#,
        r#""\ud83d\ude00""#,
        "\"\u{202e}\u{200f}\u{5d0}\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}\"",
        r#""<img src=x onerror=alert(1)>""#,
        "\"=HYPERLINK(1)\"",
    ];
    let mut values: Vec<String> = short.map(String::from).to_vec();
    values.extend(NO_JSON.map(String::from));
    values.extend([
        nested("[", "]", 100),
        nested("{\"a\":", "}", 100),
        nested("[", "]", 100_000),
        format!("[{}1]", "1,".repeat(10_000)),
        format!("\"{}\"", "a".repeat(100_000)),
        format!("\"{}\"", "\\u0001".repeat(100_000)),
        format!("{{\"{}\":1}}", "a".repeat(100_000)),
        "9".repeat(100_000),
    ]);
    values
}

/// Values that no JSON has.
const NO_JSON: [&str; 12] = [
    "1e999",
    "-1e999",
    "NaN",
    "Infinity",
    "undefined",
    "03",
    "0x3",
    "'3'",
    r#""\ud800""#,
    r#""\udc00\ud800""#,
    "\"\0\"",
    "\u{feff}3",
];

/// Names of fields, as they stand in a file.
pub(crate) const NAMES: [&str; 6] = [
    r#""__proto__""#,
    r#""""#,
    r#""\u0000""#,
    r#""\u001b[2J\u009b31m""#,
    "\"\u{202e}\u{5d0}\"",
    "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"",
];
