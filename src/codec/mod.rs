//! Codecs: between the bytes of a field and the value that it means. No I/O; `decode(encode(value)) == value`.
