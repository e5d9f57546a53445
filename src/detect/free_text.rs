//! Which columns hold text that somebody wrote, by their names.

/// Words in the names of columns for text that people or programs write freely.
const FREE_TEXT_WORDS: &str = "\
    note notes comment comments remark remarks memo memos message messages msg body text texts content contents description \
    descriptions desc details detail summary bio biography about feedback review reviews reason reasons question answer \
    instructions instruction transcript transcription conversation chat log logs line lines payload params parameters query \
    request response html markdown excerpt abstract caption story narrative statement observation observations diagnosis \
    complaint complaints subject preview snippet signature disclaimer raw data dump stacktrace traceback backtrace error errors \
    exception warning output stdout stderr stdin command arguments args agent referrer referer extra meta metadata properties \
    attributes notiz notizen bemerkung bemerkungen kommentar kommentare beschreibung nachricht nachrichten anmerkung text \
    inhalt nota notas comentario comentarios mensaje mensajes descripcion observacion observaciones mensagem mensagens \
    descricao observacao observacoes commentaire commentaires remarque remarques messagerie texte commento commenti messaggio \
    messaggi descrizione opmerking opmerkingen bericht berichten omschrijving notatki uwagi wiadomosc opis";

/// Whether the name of a column says that it holds free text.
pub fn is_free_text(column: &str) -> bool {
    const NAME_BYTES_MAX: usize = 128;
    let name = column.as_bytes().get(..NAME_BYTES_MAX).unwrap_or(column.as_bytes());
    let mut words: Vec<String> = vec![String::new()];
    let mut before_lower = false;
    for byte in name {
        if !byte.is_ascii_alphabetic() || (byte.is_ascii_uppercase() && before_lower) {
            words.push(String::new());
        }
        if let (true, Some(word)) = (byte.is_ascii_alphabetic(), words.last_mut()) {
            word.push(char::from(byte.to_ascii_lowercase()));
        }
        before_lower = byte.is_ascii_lowercase();
    }
    words.iter().any(|word| FREE_TEXT_WORDS.split_ascii_whitespace().any(|free| free == word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn which_columns_are_free_text() {
        for (name, expected) in [
            ("notes", true),
            ("customer_notes", true),
            ("errorMessage", true),
            ("Notes", true),
            ("notes2", true),
            ("code", false),
            ("denoted", false),
            ("", false),
        ] {
            assert_eq!(is_free_text(name), expected, "{name}");
        }
    }
}
