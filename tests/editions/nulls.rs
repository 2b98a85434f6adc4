//! Fields that may be missing: absent is fine, null is refused, by the schema and by the code alike.

use std::collections::BTreeSet;

use jsonschema::Validator;
use serde_json::{Map, Value};
use spbe::instrument::Instrument;
use spbe::instrument::check::Fault;

use super::{SCHEMA, data, parsed};

/// The fields of every object that the schema knows, as far as they may be missing.
struct Optional {
    schema: Value,
    /// Name of the object and of its field.
    all: BTreeSet<(String, String)>,
}

impl Optional {
    fn new() -> Self {
        let schema: Value = serde_json::from_str(&data(SCHEMA)).unwrap();
        let mut all = BTreeSet::new();
        let defs = schema["$defs"].as_object().unwrap().iter();
        for (name, definition) in defs.chain([(&"file".to_owned(), &schema)]) {
            let choices = definition["oneOf"].as_array();
            for object in choices.into_iter().flatten().chain([definition]) {
                let fields = missing(object).map(|field| (name.clone(), field.to_owned()));
                all.extend(fields);
            }
        }
        Self { schema, all }
    }

    /// The object in the schema, and its name.
    fn definition<'a>(&'a self, schema: &'a Value) -> (&'a str, &'a Value) {
        let name = schema["$ref"].as_str();
        match name.and_then(|name| name.strip_prefix("#/$defs/")) {
            Some(name) => (name, &self.schema["$defs"][name]),
            None => ("file", schema),
        }
    }

    /// Calls `check` with every object of a file: its name, its schema, its path.
    fn walk(
        &self,
        value: &Value,
        schema: &Value,
        path: &str,
        check: &mut dyn FnMut(&str, &Value, &str),
    ) {
        let (name, definition) = self.definition(schema);
        match value {
            Value::Array(list) => {
                for (at, entry) in list.iter().enumerate() {
                    self.walk(entry, &definition["items"], &format!("{path}/{at}"), check);
                }
            }
            Value::Object(fields) => {
                let object = chosen(definition, fields);
                check(name, object, path);
                for (key, value) in fields {
                    let below = &object["properties"][key];
                    self.walk(value, below, &format!("{path}/{key}"), check);
                }
            }
            _ => {}
        }
    }
}

/// Fields of an object that are not required.
fn missing(object: &Value) -> impl Iterator<Item = &str> {
    let required = object["required"].as_array().into_iter().flatten();
    let required: BTreeSet<&str> = required.filter_map(Value::as_str).collect();
    let fields = object["properties"].as_object().into_iter().flatten();
    fields
        .map(|(key, _)| &**key)
        .filter(move |key| !required.contains(key))
}

/// The one of several shapes that an object has, by its type.
fn chosen<'a>(definition: &'a Value, fields: &Map<String, Value>) -> &'a Value {
    let kind = fields.get("type");
    let mut choices = definition["oneOf"].as_array().into_iter().flatten();
    let chosen = choices.find(|it| Some(&it["properties"]["type"]["const"]) == kind);
    chosen.unwrap_or(definition)
}

/// Does the code find the shape of a file right? Invariants are another question.
fn has_shape(file: &Value) -> bool {
    let faults = Instrument::read(&file.to_string())
        .err()
        .unwrap_or_default();
    !faults
        .iter()
        .any(|fault| matches!(fault, Fault::Unreadable(_)))
}

/// The file without the field, then with null in it.
#[track_caller]
fn is_absent_or_something(validator: &Validator, file: &Value, path: &str, key: &str) {
    let mut file = file.clone();
    let fields = file.pointer_mut(path).unwrap().as_object_mut().unwrap();
    fields.remove(key);
    assert!(validator.is_valid(&file), "schema without {path}/{key}");
    assert!(has_shape(&file), "code without {path}/{key}");
    let fields = file.pointer_mut(path).unwrap().as_object_mut().unwrap();
    fields.insert(key.to_owned(), Value::Null);
    assert!(
        !validator.is_valid(&file),
        "schema with null in {path}/{key}"
    );
    assert!(!has_shape(&file), "code with null in {path}/{key}");
}

#[test]
fn a_field_that_may_be_missing_is_never_null() {
    let optional = Optional::new();
    let validator = jsonschema::validator_for(&optional.schema).unwrap();
    let mut tried = BTreeSet::new();
    for (_, file) in parsed() {
        optional.walk(&file, &optional.schema, "", &mut |name, object, path| {
            for key in missing(object) {
                if tried.insert((name.to_owned(), key.to_owned())) {
                    is_absent_or_something(&validator, &file, path, key);
                }
            }
        });
    }
    // Every one of them stands in some object of some edition.
    assert_eq!(tried, optional.all);
    assert!(tried.len() > 30, "{}", tried.len());
}
