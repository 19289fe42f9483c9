//! A validator for the JSON Schema keywords that `reports/schema/` uses. One that it does not know is
//! an error, so that no part of a schema goes unread.

use serde_json::Value;

/// What is wrong with `value`, with the place of each.
pub(crate) fn violations(schema: &Value, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    Validator {
        root: schema,
        found: &mut found,
    }
    .check(schema, value, "$");
    found
}

struct Validator<'a> {
    root: &'a Value,
    found: &'a mut Vec<String>,
}

impl Validator<'_> {
    #[expect(clippy::too_many_lines, reason = "an arm for each keyword")]
    fn check(&mut self, schema: &Value, value: &Value, at: &str) {
        let keywords = schema
            .as_object()
            .unwrap_or_else(|| panic!("{at}: the schema is no object"));
        for (keyword, rule) in keywords {
            match keyword.as_str() {
                "$schema"
                | "$id"
                | "title"
                | "description"
                | "$defs"
                | "definitions"
                | "default"
                | "examples"
                | "format"
                | "additionalProperties" => {}
                "$ref" => {
                    let target = rule
                        .as_str()
                        .and_then(|path| path.strip_prefix('#'))
                        .unwrap();
                    let target = self
                        .root
                        .pointer(target)
                        .unwrap_or_else(|| panic!("{rule} leads nowhere"));
                    self.check(target, value, at);
                }
                "type" => self.demand(type_fits(rule, value), at, "type", rule, value),
                "const" => self.demand(rule == value, at, keyword, rule, value),
                "enum" => self.demand(
                    rule.as_array().unwrap().contains(value),
                    at,
                    keyword,
                    rule,
                    value,
                ),
                "minimum" => {
                    let low = value
                        .as_f64()
                        .is_some_and(|number| number < rule.as_f64().unwrap());
                    self.demand(!low, at, keyword, rule, value);
                }
                "exclusiveMinimum" => {
                    let low = value
                        .as_f64()
                        .is_some_and(|number| number <= rule.as_f64().unwrap());
                    self.demand(!low, at, keyword, rule, value);
                }
                "anyOf" => {
                    let fits = |schema| {
                        let mut found = Vec::new();
                        let root = self.root;
                        let mut inner = Validator {
                            root,
                            found: &mut found,
                        };
                        inner.check(schema, value, at);
                        found.is_empty()
                    };
                    let any = rule.as_array().unwrap().iter().any(fits);
                    self.demand(any, at, keyword, rule, value);
                }
                "minLength" => {
                    let short = value
                        .as_str()
                        .is_some_and(|text| (text.chars().count() as u64) < rule.as_u64().unwrap());
                    self.demand(!short, at, keyword, rule, value);
                }
                "minItems" | "maxItems" => {
                    let limit = rule.as_u64().unwrap();
                    let fits = value.as_array().is_none_or(|list| {
                        let length = list.len() as u64;
                        if keyword == "minItems" {
                            length >= limit
                        } else {
                            length <= limit
                        }
                    });
                    self.demand(fits, at, keyword, rule, value);
                }
                "items" => {
                    for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                        self.check(rule, item, &format!("{at}[{index}]"));
                    }
                }
                "required" => {
                    for name in rule.as_array().unwrap() {
                        let name = name.as_str().unwrap();
                        let there = value
                            .as_object()
                            .is_none_or(|object| object.contains_key(name));
                        self.demand(there, at, keyword, &Value::from(name), &Value::Null);
                    }
                }
                "properties" => {
                    for (name, inner) in value.as_object().into_iter().flatten() {
                        let at = format!("{at}.{name}");
                        match (rule.get(name), keywords.get("additionalProperties")) {
                            (Some(schema), _) => self.check(schema, inner, &at),
                            (None, Some(Value::Bool(false))) => {
                                self.found.push(format!("{at}: not allowed"));
                            }
                            (None, Some(schema @ Value::Object(_))) => {
                                self.check(schema, inner, &at);
                            }
                            _ => {}
                        }
                    }
                }
                other => panic!("the validator does not know {other:?}"),
            }
        }
        if let (None, Some(schema @ Value::Object(_))) = (
            keywords.get("properties"),
            keywords.get("additionalProperties"),
        ) {
            for (name, inner) in value.as_object().into_iter().flatten() {
                self.check(schema, inner, &format!("{at}.{name}"));
            }
        }
    }

    fn demand(&mut self, fits: bool, at: &str, keyword: &str, rule: &Value, value: &Value) {
        if !fits {
            self.found
                .push(format!("{at}: {keyword} {rule} against {value}"));
        }
    }
}

fn type_fits(rule: &Value, value: &Value) -> bool {
    let one = |name: &str| match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        "number" => value.is_number(),
        "integer" => value.is_i64() || value.is_u64(),
        other => panic!("no type {other}"),
    };
    match rule {
        Value::String(name) => one(name),
        Value::Array(names) => names.iter().any(|name| one(name.as_str().unwrap())),
        _ => panic!("no type"),
    }
}

#[test]
fn the_validator_finds_what_is_wrong() {
    let schema = serde_json::json!({
        "type": "object", "required": ["a"], "additionalProperties": false,
        "properties": { "a": { "type": "array", "items": { "$ref": "#/$defs/n" } }, "b": { "enum": ["x"] } },
        "$defs": { "n": { "type": "integer", "minimum": 2 } }
    });
    let count = |text: &str| violations(&schema, &serde_json::from_str(text).unwrap()).len();
    assert_eq!(count(r#"{"a":[2,3],"b":"x"}"#), 0);
    assert_eq!(count(r#"{"b":"y","c":1}"#), 3);
    assert_eq!(count(r#"{"a":[1,"2",2.5]}"#), 3);
}
