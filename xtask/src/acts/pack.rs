//! Content packs: the key, once, and a pack whenever there is something new to tell.

#[cfg(not(feature = "pack"))]
mod first {
    use crate::command::again_with;
    use crate::setup::{self, packages};

    pub(crate) fn pack(arguments: &[String]) -> Result<(), String> {
        again("pack", arguments)
    }

    pub(crate) fn make_key(arguments: &[String]) -> Result<(), String> {
        again("pack-key", arguments)
    }

    fn again(act: &str, arguments: &[String]) -> Result<(), String> {
        setup::system_packages(&[packages::COMPILER])?;
        println!("Building what makes packs. The first time takes some minutes.");
        again_with("pack", act, arguments)
    }
}

#[cfg(not(feature = "pack"))]
pub(crate) use first::{make_key, pack};

#[cfg(feature = "pack")]
pub(crate) use made::{make_key, pack};

#[cfg(feature = "pack")]
mod made {
    use std::fs::{self, OpenOptions};
    use std::io::{Cursor, Write};
    use std::path::{Path, PathBuf};

    use cairn_core::content::{self, Pack, PackKey};
    use minisign::{KeyPair, SecretKey, SecretKeyBox};

    use crate::acts::edit::{day, parsed, put, today};
    use crate::paths::{root, target};

    /// The maintainers' public key, among the content.
    const PUBLIC: &str = "pack-key.pub";

    /// Which edition the content is.
    const EDITION: &str = "pack.toml";

    /// Makes the key pair. The secret one goes into the named file, closed with a password, outside of the project.
    pub(crate) fn make_key(arguments: &[String]) -> Result<(), String> {
        let secret = key_file(arguments)?;
        let public = root().join("content").join(PUBLIC);
        if public.exists() {
            return Err(format!(
                "There is a key already: {}. Programs that people have know only that one.",
                public.display()
            ));
        }
        if secret.exists() {
            return Err(format!("{} is there already, and was left as it is.", secret.display()));
        }
        let keys = KeyPair::generate_encrypted_keypair(None).map_err(|error| format!("No key was made: {error}."))?;
        write_keys(&keys, &secret, &public)?;
        println!(
            "The secret key is in {}. Whoever has it and its password can sign packs: keep it, and a copy, off this \
             computer. Without it no pack can ever be made for programs with this public key.\nThe public key is {}. \
             From the next build on, Cairn takes packs.",
            secret.display(),
            public.display()
        );
        Ok(())
    }

    /// Makes the next edition of the content into a signed pack.
    pub(crate) fn pack(arguments: &[String]) -> Result<(), String> {
        let content = root().join("content");
        if !content.join(PUBLIC).is_file() {
            return Err("There is no key yet: `cargo xtask pack-key` makes one.".to_owned());
        }
        let secret = read_secret(&key_file(arguments)?)?;
        let made = make(&content, &target(), &secret, &today())?;
        println!("The pack is {}. Keep the change of content/{EDITION}: the version only goes up.", made.display());
        Ok(())
    }

    fn key_file(arguments: &[String]) -> Result<PathBuf, String> {
        let [file] = arguments else { return Err("Name the file with the secret key.".to_owned()) };
        let file = std::path::absolute(file).map_err(|error| format!("{file} is no path: {error}."))?;
        // A link could lead back in: what counts is where the folder really is.
        let folder = file.parent().and_then(|folder| folder.canonicalize().ok());
        let folder = folder.ok_or_else(|| format!("The folder of {} is not there.", file.display()))?;
        let project = root().canonicalize().map_err(|error| format!("The project can't be read: {error}."))?;
        if folder.starts_with(project) {
            return Err("The secret key stays outside of the project: choose another folder.".to_owned());
        }
        Ok(file)
    }

    fn read_secret(file: &Path) -> Result<SecretKey, String> {
        let text = fs::read_to_string(file).map_err(|error| format!("{} can't be read: {error}.", file.display()))?;
        let boxed = SecretKeyBox::from_string(&text).map_err(|error| format!("This is no secret key: {error}."))?;
        boxed.into_secret_key(None).map_err(|error| format!("The secret key can't be opened: {error}."))
    }

    /// The secret key first: a public key whose secret was lost would be worse than none.
    fn write_keys(keys: &KeyPair, secret: &Path, public: &Path) -> Result<(), String> {
        let boxed = keys.sk.to_box(Some("signs Cairn's content packs")).map_err(|error| error.to_string())?;
        write_new(secret, boxed.into_string().as_bytes(), true)?;
        let boxed = keys.pk.to_box().map_err(|error| error.to_string())?;
        write_new(public, boxed.into_string().as_bytes(), false)
    }

    /// Raises the version, makes the pack, and reads it back as a person's Cairn would. Where that fails, the version is as
    /// it was and there is no pack.
    fn make(content: &Path, folder: &Path, secret: &SecretKey, today: &str) -> Result<PathBuf, String> {
        let edition = content.join(EDITION);
        let before = read(&edition)?;
        let (version, after) = raised(&before, today)?;
        let out = folder.join(format!("cairn-content-{version}.zip"));
        write(&edition, &after)?;
        let made = sealed(content, secret, version).and_then(|bytes| write_new(&out, &bytes, false));
        if made.is_err() {
            write(&edition, &before)?;
        }
        made.map(|()| out)
    }

    fn sealed(folder: &Path, secret: &SecretKey, version: u32) -> Result<Vec<u8>, String> {
        let findings = content::check(folder);
        if let Some(first) = findings.first() {
            let count = findings.len();
            return Err(format!("The content is not in order ({count}): {}, {}.", first.file, first.problem));
        }
        let bytes = content::content_of(folder).map_err(|failure| format!("The content: {failure}."))?;
        let about = format!("content {version}");
        let signature = minisign::sign(None, secret, Cursor::new(&bytes), Some(&about), Some("Cairn content pack"))
            .map_err(|error| format!("It could not be signed: {error}."))?;
        let pack = content::pack_of(&bytes, &signature.into_string()).map_err(|failure| failure.to_string())?;
        let key = PackKey::parse(&read(&folder.join(PUBLIC))?);
        let back = Pack::open(&pack, key.as_ref()).map_err(|failure| format!("No Cairn would take it: {failure}."))?;
        if back.edition().version != version || !back.check().is_empty() {
            return Err("What was packed is not what was there.".to_owned());
        }
        Ok(pack)
    }

    /// The next version, and the file that says so.
    fn raised(text: &str, today: &str) -> Result<(u32, String), String> {
        let mut edition = parsed(text)?;
        let before = edition.get("version").and_then(toml_edit::Item::as_integer);
        let before = before.and_then(|version| u32::try_from(version).ok());
        let version = before.and_then(|version| version.checked_add(1)).ok_or("pack.toml has no version.")?;
        put(edition.as_table_mut(), "version", i64::from(version).into());
        put(edition.as_table_mut(), "made_on", day(today)?);
        Ok((version, edition.to_string()))
    }

    fn read(path: &Path) -> Result<String, String> {
        fs::read_to_string(path).map_err(|error| format!("{} can't be read: {error}.", path.display()))
    }

    fn write(path: &Path, text: &str) -> Result<(), String> {
        fs::write(path, text).map_err(|error| format!("{} can't be written: {error}.", path.display()))
    }

    /// Never over something that is there. What is `secret` is for nobody else's eyes where the system knows such a thing.
    fn write_new(path: &Path, bytes: &[u8], secret: bool) -> Result<(), String> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, if secret { 0o600 } else { 0o644 });
        #[cfg(not(unix))]
        let _ = secret;
        let written = options.open(path).and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()));
        written.map_err(|error| format!("{} can't be written: {error}.", path.display()))
    }

    #[cfg(test)]
    mod tests {
        use super::*;
        use fs_extra::dir::CopyOptions;

        /// The content with a key that nobody keeps.
        fn world() -> (tempfile::TempDir, PathBuf, KeyPair) {
            let folder = tempfile::tempdir().unwrap();
            let content = folder.path().join("content");
            fs_extra::dir::copy(root().join("content"), &content, &CopyOptions::new().content_only(true)).unwrap();
            let _ = fs::remove_file(content.join(PUBLIC));
            let keys = KeyPair::generate_unencrypted_keypair().unwrap();
            write_keys(&keys, &folder.path().join("secret"), &content.join(PUBLIC)).unwrap();
            (folder, content, keys)
        }

        #[test]
        fn a_pack_is_made_that_a_cairn_with_the_key_takes() {
            let (folder, content, keys) = world();
            let before = read(&content.join(EDITION)).unwrap();
            let out = make(&content, folder.path(), &keys.sk, "2027-03-01").unwrap();
            let key = PackKey::parse(&read(&content.join(PUBLIC)).unwrap());
            let taken = content::take(&out, &folder.path().join("kept.zip"), key.as_ref()).unwrap();
            assert_eq!(taken.made_on(), "2027-03-01");
            // Comments stay, the version goes up, and again at the next pack.
            let after = read(&content.join(EDITION)).unwrap();
            assert_eq!(after.lines().count(), before.lines().count());
            assert!(after.starts_with("# Which edition"), "{after}");
            let next = make(&content, folder.path(), &keys.sk, "2027-03-02").unwrap();
            let newer = content::take(&next, &folder.path().join("kept.zip"), key.as_ref()).unwrap();
            assert_eq!(newer.version, taken.version + 1);
        }

        #[test]
        fn what_is_not_in_order_is_not_packed_and_the_version_stays() {
            let (folder, content, keys) = world();
            let before = read(&content.join(EDITION)).unwrap();
            let us = content.join("directory/us.toml");
            let well = read(&us).unwrap();
            write(&us, &well.replace("\"988\"", "\"9-8-8\"")).unwrap();
            assert!(make(&content, folder.path(), &keys.sk, "2027-03-01").unwrap_err().contains("us.toml"));
            write(&us, &well).unwrap();
            // Signed with a key that no program knows.
            let other = KeyPair::generate_unencrypted_keypair().unwrap();
            assert!(make(&content, folder.path(), &other.sk, "2027-03-01").unwrap_err().contains("No Cairn"));
            assert_eq!(read(&content.join(EDITION)).unwrap(), before);
            assert!(!fs::read_dir(folder.path()).unwrap().any(|one| one.unwrap().path().ends_with(".zip")));
        }

        #[test]
        fn the_secret_key_stays_outside_of_the_project_and_is_never_written_over() {
            let inside = root().join("content/secret").display().to_string();
            assert!(key_file(&[inside]).unwrap_err().contains("outside"));
            assert!(key_file(&[root().join("target/../x").display().to_string()]).is_err());
            assert!(key_file(&[]).is_err() && key_file(&["/not/there/key".to_owned()]).is_err());
            let folder = tempfile::tempdir().unwrap();
            let file = folder.path().join("secret");
            assert_eq!(key_file(&[file.display().to_string()]).unwrap(), file);
            fs::write(&file, "kept").unwrap();
            let keys = KeyPair::generate_unencrypted_keypair().unwrap();
            assert!(write_keys(&keys, &file, &folder.path().join(PUBLIC)).is_err());
            assert_eq!(fs::read_to_string(&file).unwrap(), "kept");
            assert!(!folder.path().join(PUBLIC).exists());
        }
    }
}
