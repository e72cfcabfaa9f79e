//! What WhatsApp itself writes in place of what was sent or taken back, in the languages of its exports. Whatever begins with its
//! invisible mark is its own, in every language.

/// What a message turned out to be.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Said {
    /// The words that are left.
    pub(super) text: String,
    pub(super) attachment: Option<String>,
    pub(super) media: bool,
    pub(super) deleted: bool,
    /// Whether the app says it, under the name of whoever the chat is with.
    pub(super) notice: bool,
}

/// The mark before what the app says.
const MARK: char = '\u{200e}';

/// Between `<` and `>`, or behind the mark: something was sent, and is not in the export.
const OMITTED: &[&str] = &[
    "media omitted",
    "image omitted",
    "video omitted",
    "audio omitted",
    "gif omitted",
    "sticker omitted",
    "document omitted",
    "contact card omitted",
    "video note omitted",
    "multimedia omitido",
    "imagen omitida",
    "video omitido",
    "audio omitido",
    "gif omitido",
    "sticker omitido",
    "documento omitido",
    "archivo omitido",
    "tarjeta de contacto omitida",
    "mídia oculta",
    "arquivo de mídia oculto",
    "imagem ocultada",
    "vídeo omitido",
    "áudio ocultado",
    "figurinha omitida",
    "documento omitida",
    "gif omitido",
    "medien ausgeschlossen",
    "medien weggelassen",
    "bild weggelassen",
    "video weggelassen",
    "audio weggelassen",
    "gif weggelassen",
    "sticker weggelassen",
    "dokument weggelassen",
    "kontaktkarte ausgelassen",
    "médias omis",
    "fichier média omis",
    "image absente",
    "vidéo absente",
    "audio omis",
    "gif retiré",
    "sticker omis",
    "document manquant",
    "media omessi",
    "immagine omessa",
    "video omesso",
    "audio omesso",
    "gif esclusa",
    "sticker non incluso",
    "documento omesso",
    "media weggelaten",
    "afbeelding weggelaten",
    "video weggelaten",
    "audio weggelaten",
    "sticker weggelaten",
    "без медиафайлов",
    "изображение отсутствует",
    "видео отсутствует",
    "аудиофайл отсутствует",
    "medya dahil edilmedi",
    "görüntü dahil edilmedi",
    "pominięto multimedia",
];

/// Behind the name of what was sent, in parentheses; or before it, between `<` and `>`.
const ATTACHED: &[&str] = &[
    "file attached",
    "attached",
    "archivo adjunto",
    "adjunto",
    "datei angehängt",
    "anhang",
    "arquivo anexado",
    "anexado",
    "fichier joint",
    "pièce jointe",
    "file allegato",
    "allegato",
    "bestand bijgevoegd",
    "bijgevoegd",
    "файл добавлен",
    "прикреплено",
    "dosya ekli",
    "ekli",
    "plik dołączony",
];

/// The whole message: it was deleted or taken back.
const DELETED: &[&str] = &[
    "this message was deleted",
    "you deleted this message",
    "this message was deleted by admin",
    "este mensaje fue eliminado",
    "eliminaste este mensaje",
    "se eliminó este mensaje",
    "este mensaje se eliminó",
    "mensaje eliminado",
    "mensagem apagada",
    "esta mensagem foi apagada",
    "você apagou esta mensagem",
    "apagou esta mensagem",
    "diese nachricht wurde gelöscht",
    "du hast diese nachricht gelöscht",
    "ce message a été supprimé",
    "vous avez supprimé ce message",
    "questo messaggio è stato eliminato",
    "hai eliminato questo messaggio",
    "dit bericht is verwijderd",
    "je hebt dit bericht verwijderd",
    "данное сообщение удалено",
    "вы удалили данное сообщение",
    "это сообщение было удалено",
    "bu mesaj silindi",
    "bu mesajı sildiniz",
    "ta wiadomość została usunięta",
];

/// What every export begins with: that nobody else can read along.
const ENCRYPTED: &[&str] =
    &["end-to-end", "extremo a extremo", "ponta a ponta", "ende-zu-ende", "bout en bout", "сквозн", "uçtan uca"];

/// Takes apart what a message says.
pub(super) fn of(text: &str) -> Said {
    let whole = text.trim_matches(|c: char| c.is_whitespace() || c == MARK);
    let plain = plainly(whole);
    if DELETED.contains(&plain.trim_end_matches('.')) {
        return Said { text: whole.to_owned(), deleted: true, ..Said::default() };
    }
    if text.starts_with(MARK) && ENCRYPTED.iter().any(|words| plain.contains(words)) {
        return Said { text: whole.to_owned(), notice: true, ..Said::default() };
    }
    // Behind the last mark, or on the first line.
    let (before, last) = text.rsplit_once(MARK).unwrap_or(("", text));
    let (line, after) = last.split_once('\n').unwrap_or((last, ""));
    let rest = || {
        let parts = [before, after].into_iter().map(|part| part.trim_matches(|c: char| c.is_whitespace() || c == MARK));
        parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
    };
    if let Some(name) = attached(line) {
        return Said { text: rest(), attachment: Some(name), media: true, ..Said::default() };
    }
    let marked = text.contains(MARK);
    let inside = line.trim().strip_prefix('<').and_then(|line| line.strip_suffix('>'));
    if inside.or(marked.then_some(line)).is_some_and(|line| OMITTED.contains(&plainly(line).as_str())) {
        return Said { text: rest(), media: true, ..Said::default() };
    }
    Said { text: whole.to_owned(), ..Said::default() }
}

/// The name of what is attached.
fn attached(line: &str) -> Option<String> {
    let line = line.trim();
    let name = match line.strip_prefix('<').and_then(|line| line.strip_suffix('>')) {
        Some(inside) => {
            let (word, name) = inside.split_once(':')?;
            ATTACHED.contains(&plainly(word).as_str()).then_some(name)?
        }
        None => {
            let (name, word) = line.strip_suffix(')')?.rsplit_once('(')?;
            // A person may write `(attached)`, too; the app writes it behind the name of a file.
            let ending = name.trim().rsplit_once('.').map_or("", |(_, ending)| ending);
            let is_file = (2..=5).contains(&ending.len()) && ending.chars().all(|c| c.is_ascii_alphanumeric());
            (is_file && ATTACHED.contains(&plainly(word).as_str())).then_some(name)?
        }
    };
    Some(name.chars().filter(|c| !super::stamp::is_mark(*c)).collect::<String>().trim().to_owned())
        .filter(|name| !name.is_empty())
}

/// In small letters, with plain spaces and no marks.
fn plainly(text: &str) -> String {
    let seen: String = text.chars().filter(|c| !super::stamp::is_mark(*c)).flat_map(char::to_lowercase).collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_app_says_is_told_from_what_people_write() {
        for text in ["<Media omitted>", "\u{200e}image omitted", "<Multimedia omitido>", "\u{200e}Bild weggelassen"] {
            let said = of(text);
            assert!(said.media && said.text.is_empty() && said.attachment.is_none(), "{text}: {said:?}");
        }
        for text in ["image omitted", "<3", "I like <media omitted> as a joke", "see (attached)", "a (b)"] {
            assert_eq!(of(text), Said { text: text.to_owned(), ..Said::default() });
        }
        let said = of("look \u{200e}image omitted");
        assert!(said.media && said.text == "look", "{said:?}");
        for text in ["This message was deleted", "\u{200e}You deleted this message.", "Se eliminó este mensaje."] {
            assert!(of(text).deleted, "{text}");
        }
        assert!(!of("he said: this message was deleted").deleted);
    }

    #[test]
    fn the_name_of_what_was_sent_is_kept_and_its_caption() {
        for (text, name, rest) in [
            (
                "\u{200e}<attached: 00000012-PHOTO-2026-11-03-21-04-11.jpg>",
                "00000012-PHOTO-2026-11-03-21-04-11.jpg",
                "",
            ),
            ("IMG-20261103-WA0001.jpg (file attached)\nlook at this", "IMG-20261103-WA0001.jpg", "look at this"),
            ("\u{200e}IMG-1.jpg (archivo adjunto)", "IMG-1.jpg", ""),
            ("the bridge \u{200e}<adjunto: 0001-PHOTO.jpg>", "0001-PHOTO.jpg", "the bridge"),
        ] {
            let said = of(text);
            assert_eq!((said.attachment.as_deref(), said.text.as_str()), (Some(name), rest), "{text}");
        }
    }
}
