//! Addresses on the web: whose page it is, and what stands in it. Nothing is opened.

use jiff::Timestamp;
use url::Url;

use super::{
    Decoded, DecodedKind, ids,
    ids::Of,
    phone,
    sites::{self, NO_NAMES, SHORT, Site},
    utc,
};

/// What stands in the parts of a path.
#[derive(Default)]
struct Found<'a> {
    handle: Option<&'a str>,
    user: Option<&'a str>,
    post: Option<&'a str>,
    message: Option<&'a str>,
    phone: Option<&'a str>,
}

/// The address `text`, with or without `https://`; none where it is no address. `asked` is the platform it is said to be of.
pub(super) fn read(text: &str, asked: Option<&str>, country: &str, now: Timestamp) -> Option<Decoded> {
    let url = parse(text)?;
    let host = url.host_str()?.trim_end_matches('.').to_owned();
    // A name before the host is made to deceive: `https://instagram.com@example.org`.
    if !url.username().is_empty() || url.password().is_some() {
        return Some(Decoded { valid: Some(false), ..plain(None, &url) });
    }
    if let Some((_, platform)) = SHORT.iter().find(|(short, _)| *short == host) {
        return Some(plain(Some(platform), &url));
    }
    let other_server = || sites::of_platform("mastodon").filter(|site| asked == Some(site.platform));
    let known = sites::of_host(&host).or_else(|| Some((other_server()?, true)));
    let Some((site, has_people)) = known else { return Some(plain(None, &url)) };
    let parts: Vec<&str> = url.path_segments()?.filter(|part| !part.is_empty()).collect();
    let query = url.query().unwrap_or_default();
    let by_path = || site.paths.iter().find_map(|(pattern, kind)| Some((*kind, matched(pattern, &parts, query)?)));
    let found = by_host(&host, &parts).or_else(|| if has_people { by_path() } else { None });
    let Some((kind, found)) = found else { return Some(plain(Some(site.platform), &url)) };
    if let Some(number) = found.phone {
        let number = format!("+{}", number.trim_start_matches(['+', '0']));
        let phone = phone::read(&number, Some(site.platform), country);
        return Some(phone.unwrap_or_else(|| plain(Some(site.platform), &url)));
    }
    Some(decoded(site, kind, &found, &url, now))
}

fn decoded(site: &Site, kind: DecodedKind, found: &Found<'_>, url: &Url, now: Timestamp) -> Decoded {
    let (of, id) = match (found.message, found.post, found.user) {
        (Some(id), ..) => (Of::Message, Some(id)),
        (_, Some(id), _) => (Of::Post, Some(bare(site.platform, id))),
        (_, _, user) => (Of::Account, user),
    };
    let created = id.and_then(|id| ids::time(site.platform, of, id, now)).map(utc);
    let is_plain = |text: &str| text.bytes().all(|one| one.is_ascii_alphanumeric() || b"._-".contains(&one));
    let all_plain = [found.handle, id].into_iter().flatten().all(is_plain);
    // Where each id holds a time, one without is wrong.
    let lacks_time = site.platform == "discord" && id.is_some() && created.is_none();
    let mut plain = url.clone();
    plain.set_fragment(None);
    let kept = site.paths.iter().find_map(|(pattern, _)| {
        let (path, key) = pattern.split_once('?').map(|(path, rest)| (path, rest.split('=').next().unwrap_or(rest)))?;
        let is_here = url.path().trim_matches('/') == path;
        is_here.then(|| url.query_pairs().find(|(name, _)| name == key))?
    });
    match kept {
        Some((key, value)) => drop(plain.query_pairs_mut().clear().append_pair(&key, &value)),
        None => plain.set_query(None),
    }
    Decoded {
        created,
        valid: if lacks_time { Some(false) } else { all_plain.then_some(true) },
        handle: found.handle.map(str::to_owned),
        id: id.map(str::to_owned),
        plain: Some(plain.into()),
        ..Decoded::new(Some(site.platform), kind)
    }
}

/// What the host itself tells.
fn by_host<'a>(host: &'a str, parts: &[&'a str]) -> Option<(DecodedKind, Found<'a>)> {
    match (host, parts) {
        ("youtu.be", [post, ..]) => Some((DecodedKind::PostAddress, Found { post: Some(post), ..Found::default() })),
        ("discord.gg" | "chat.whatsapp.com", [_, ..]) => Some((DecodedKind::GroupAddress, Found::default())),
        _ => {
            let blog = host.strip_suffix(".tumblr.com").filter(|blog| *blog != "www" && !blog.contains('.'))?;
            let post = if let ["post", post, ..] = parts { Some(*post) } else { None };
            let kind = if post.is_some() { DecodedKind::PostAddress } else { DecodedKind::ProfileAddress };
            Some((kind, Found { handle: Some(blog), post, ..Found::default() }))
        }
    }
}

/// An address of which no more is known, as it stands.
fn plain(platform: Option<&str>, url: &Url) -> Decoded {
    Decoded { plain: Some(url.to_string()), ..Decoded::new(platform, DecodedKind::WebAddress) }
}

/// An address that people write, often without `https://`: a host with a dot and a letter, and something after it.
fn parse(text: &str) -> Option<Url> {
    if text.chars().any(|one| one.is_whitespace() || one.is_control()) {
        return None;
    }
    if text.contains("://") {
        return Url::parse(text).ok().filter(|url| matches!(url.scheme(), "http" | "https"));
    }
    let (host, _) = text.split_once('/')?;
    let is_host = host.contains('.') && host.chars().any(char::is_alphabetic) && !host.contains(['@', ':']);
    if is_host { Url::parse(&format!("https://{text}")).ok() } else { None }
}

/// What stands in a path that is written like `pattern`.
fn matched<'a>(pattern: &str, parts: &[&'a str], query: &'a str) -> Option<Found<'a>> {
    let (path, asked) = pattern.split_once('?').unwrap_or((pattern, ""));
    let mut found = Found::default();
    let mut parts = parts.iter();
    for (place, wanted) in path.split('/').enumerate() {
        let part = parts.next()?;
        take(wanted, part, place == 0, &mut found)?;
    }
    if let Some((key, wanted)) = asked.split_once('=') {
        let value = query.split('&').find_map(|pair| pair.strip_prefix(key)?.strip_prefix('='))?;
        take(wanted, value, false, &mut found)?;
    }
    Some(found)
}

/// One part: keeps what it stands for. None where it is another.
fn take<'a>(wanted: &str, part: &'a str, is_first: bool, found: &mut Found<'a>) -> Option<()> {
    let Some((before, rest)) = wanted.split_once('{') else {
        return match wanted.split_once('*') {
            Some((before, _)) => part.strip_prefix(before).filter(|rest| !rest.is_empty()).map(|_| ()),
            None => (part == wanted).then_some(()),
        };
    };
    let value = part.strip_prefix(before).filter(|value| !value.is_empty())?;
    let is_number = ids::all_digits(value);
    match rest {
        "handle}" => {
            let is_page = is_first && before.is_empty() && NO_NAMES.contains(&value);
            found.handle = Some(value).filter(|value| !is_page && !value.ends_with(".php"));
            found.handle.map(|_| ())
        }
        "user}" => {
            found.user = Some(value);
            Some(())
        }
        "post}" => {
            found.post = Some(value);
            Some(())
        }
        "message}" => {
            found.message = Some(value).filter(|_| is_number);
            found.message.map(|_| ())
        }
        "phone}" => {
            found.phone = Some(value).filter(|value| ids::all_digits(value.trim_start_matches('+')));
            found.phone.map(|_| ())
        }
        _ => None,
    }
}

/// The number within a post's name: `name_words-activity-7075043149462556672-fxiw`, `urn:li:activity:70750…`.
fn bare<'a>(platform: &str, post: &'a str) -> &'a str {
    if platform != "linkedin" {
        return post;
    }
    let number = post.split(['-', ':', '%']).rfind(|part| part.len() >= 15 && ids::all_digits(part));
    number.unwrap_or(post)
}
