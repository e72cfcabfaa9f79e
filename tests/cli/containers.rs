//! Archives, mails, documents, disk images, pasted words and blacked-out pictures on the command line.

use std::{fs, path::PathBuf, process::Command};

use serde_json::{Value, json};

use super::{
    evidence::blobs,
    stock,
    world::{Run, World, fixture, text},
};

/// Made by Python's own library: an archive not ours.
pub(super) fn archive(world: &World, name: &str, members: &[(&str, &str)]) -> PathBuf {
    let folder = world.path(format!("inputs/{name}.d"));
    for (member, content) in members {
        let path = folder.join(member);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    let archive = world.path(format!("inputs/{name}"));
    let script = "import sys,tarfile,zipfile,os\n\
        out,folder=sys.argv[1:3]\n\
        if out.endswith('.tar'):\n with tarfile.open(out,'w') as t: t.add(folder,'.')\n\
        else:\n with zipfile.ZipFile(out,'w',zipfile.ZIP_STORED) as z:\n  \
        for n in sys.argv[3:]: z.write(os.path.join(folder,n),n)\n";
    let names = members.iter().map(|(member, _)| *member);
    stock::run(Command::new("python3").args(["-c", script]).arg(&archive).arg(&folder).args(names));
    archive
}

fn add(world: &World, case: &str, more: &[&str], path: &std::path::Path) -> Run {
    let mut command = world.command();
    command.args(["evidence", "add", "--case", case]).args(more).arg("--").arg(path);
    Run::of(command.output().unwrap())
}

fn extracted(world: &World, id: &str) -> Vec<u8> {
    let out = world.path(format!("out/{id}"));
    world.one(["evidence", "extract", id, "--out", out.to_str().unwrap()]);
    fs::read(out).unwrap()
}

#[test]
fn of_an_archive_the_texts_are_kept_and_the_rest_is_named() {
    let chat = "03.11.26, 21:04 - Sam: hello\n";
    let members = [
        ("WhatsApp/_chat.txt", chat),
        ("WhatsApp/IMG-1.jpg", "picture"),
        ("data.json", "{}"),
        ("fake.txt", "\0\u{1}\u{2}"),
    ];
    for name in ["chat.zip", "chat.tar", "CHAT.ZIP"] {
        let world = World::new();
        let case = world.case();
        let archive = archive(&world, name, &members);
        let run =
            add(&world, &case, &["--depicts", "nothing-sexual", "--note", "Sent by the school."], &archive).done();
        let rows = run.lines();
        assert_eq!(rows.len(), 3, "{rows:#?}");
        let by_name = |name: &str| rows.iter().find(|row| row["original_name"] == name).unwrap();
        assert_eq!(extracted(&world, &text(by_name("_chat.txt"), "id")), chat.as_bytes());
        assert_eq!(extracted(&world, &text(by_name("data.json"), "id")), b"{}");
        let reference = rows.iter().find(|row| row["protected"] == true).unwrap();
        assert_eq!((reference["number"].as_u64(), blobs(&world).len()), (Some(1), 2));
        let shown = world.one(["evidence", "show", &text(reference, "id")]);
        assert_eq!(shown["size"].as_u64(), Some(fs::metadata(&archive).unwrap().len()));
        assert_eq!((&shown["sha256"], &shown["media_type"]), (&Value::Null, &Value::Null), "it is not hashed");
        assert_eq!(shown["where_it_is"], archive.to_str().unwrap());
        assert_eq!(shown["text"], "Sent by the school.");
        let held = |name: &str| {
            let all = shown["holds"].as_array().unwrap();
            all.iter().find(|one| one["name"].as_str().unwrap().ends_with(name)).unwrap().clone()
        };
        assert_eq!(
            (held("IMG-1.jpg")["item"].clone(), held("IMG-1.jpg")["left"].clone()),
            (Value::Null, json!("not-text"))
        );
        assert_eq!(held("fake.txt")["left"], "unreadable", "text by its name only");
        assert_eq!(held("_chat.txt")["item"], by_name("_chat.txt")["id"]);
        let chat = world.one(["evidence", "show", &text(by_name("_chat.txt"), "id")]);
        assert_eq!(chat["out_of"], reference["id"]);
        assert!(text(&chat, "original_path").ends_with("WhatsApp/_chat.txt"), "{chat}");
        assert_eq!(world.lines(["search", "--case", &case, "IMG-1"]).len(), 1, "a name that was left can be found");
        assert_eq!(world.one(["vault", "check"])["ok"], true);
    }
}

#[test]
fn an_archive_under_another_name_goes_the_same_way_and_one_without_a_list_is_written_down() {
    let world = World::new();
    let case = world.case();
    let zip = archive(&world, "a.zip", &[("a.txt", "words"), ("b.jpg", "picture")]);
    let named = world.path("inputs/holiday.jpg");
    fs::copy(&zip, &named).unwrap();
    let rows = add(&world, &case, &["--depicts", "nothing-sexual"], &named).done().lines();
    assert_eq!((rows.len(), rows[0]["original_name"].as_str()), (2, Some("a.txt")));
    for name in ["phone.7z", "cut.zip", "list.tar.gz"] {
        let path = world.write(format!("inputs/{name}"), b"PK\x03\x04 not whole");
        let rows = add(&world, &case, &["--depicts", "nothing-sexual"], &path).done().lines();
        assert_eq!((rows.len(), &rows[0]["protected"]), (1, &json!(true)), "{name}");
    }
    // Without an answer it is not opened; a text by its name that is an archive is no text.
    assert_eq!(add(&world, &case, &[], &zip).failed(2), "witness-unanswered");
    let text = world.path("inputs/a.txt");
    fs::copy(&zip, &text).unwrap();
    assert_eq!(add(&world, &case, &[], &text).failed(2), "witness-unanswered");
}

#[test]
fn a_disk_image_is_written_down_with_what_the_examiner_states() {
    let world = World::new();
    let case = world.case();
    let image = world.write("inputs/phone.E01", [7; 4096]);
    let stated = format!("SHA-256 {}", "ab".repeat(32));
    let rows = add(&world, &case, &["--depicts", "nothing-sexual", "--note", &stated], &image).done().lines();
    let shown = world.one(["evidence", "show", &text(&rows[0], "id")]);
    assert_eq!((shown["size"].as_u64(), shown["text"].as_str()), (Some(4096), Some(stated.as_str())));
    assert_eq!((&shown["sha256"], blobs(&world).len()), (&Value::Null, 0));
}

const MAIL: &str = "Received: from a.example.org by b.example.org; Tue, 3 Nov 2026 21:04:05 -0500\r\n\
    From: sam@example.org\r\nTo: you@example.org\r\nDate: Tue, 3 Nov 2026 21:04:00 -0500\r\nSubject: hello\r\n\
    MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nwords\r\n";

fn mail(world: &World, pictures: usize) -> PathBuf {
    let parts: String = (1..=pictures)
        .map(|n| {
            format!("--b\r\nContent-Type: image/jpeg; name=p{n}.jpg\r\nContent-Disposition: attachment\r\n\r\nxx\r\n")
        })
        .collect();
    world.write(format!("inputs/mail-{pictures}.eml"), format!("{MAIL}{parts}--b--\r\n"))
}

#[test]
fn every_picture_in_a_mail_needs_its_own_answer() {
    let world = World::new();
    let case = world.case();
    let nothing = "nothing-sexual";
    for pictures in [0, 1] {
        let mail = mail(&world, pictures);
        let kept = add(&world, &case, &["--depicts", nothing], &mail).done().lines().remove(0);
        assert_eq!(extracted(&world, &text(&kept, "id")), fs::read(&mail).unwrap());
    }
    let two = mail(&world, 2);
    let two_text = two.to_str().unwrap();
    assert_eq!(add(&world, &case, &["--depicts", nothing], &two).failed(2), "parts-unanswered");
    assert_eq!(add(&world, &case, &["--depicts", nothing, "--part", nothing], &two).failed(2), "parts-unanswered");
    assert_eq!(blobs(&world).len(), 2, "nothing of it was kept");
    let parts = world.lines(["evidence", "parts", "--case", &case, "--depicts", nothing, two_text]);
    assert_eq!(parts, [json!({ "position": 1, "name": "p1.jpg" }), json!({ "position": 2, "name": "p2.jpg" })]);
    let answered = ["--depicts", nothing, "--part", nothing, "--part", "only-me-adult"];
    let kept = add(&world, &case, &answered, &two).done().lines().remove(0);
    let shown = world.one(["evidence", "show", &text(&kept, "id")]);
    assert_eq!(shown["depicts"], "only-me-adult", "covered, as its strictest part");
    assert_eq!((&shown["holds"][0]["depicts"], &shown["holds"][1]["name"]), (&json!(nothing), &json!("p2.jpg")));
    // One that nobody is sure about keeps the whole mail out. Its head and words are pasted instead.
    let unsure = ["--depicts", nothing, "--part", nothing, "--part", "minor-or-unsure"];
    let reference = add(&world, &case, &unsure, &two).done().lines().remove(0);
    assert_eq!((&reference["protected"], blobs(&world).len()), (&json!(true), 3));
    let id = text(&reference, "id");
    let run = world.run_with_input(
        ["evidence", "text", "--case", &case, "--title", "Head of the mail", "--text", "-", "--out-of", &id],
        b"From: sam@example.org\nReceived: from a.example.org by b.example.org\n",
    );
    let pasted = run.done().lines().remove(0);
    let shown = world.one(["evidence", "show", &text(&pasted, "id")]);
    assert_eq!(
        (&shown["came"], &shown["out_of"], &shown["title"]),
        (&json!("typed"), &json!(id), &json!("Head of the mail"))
    );
    assert!(shown["metadata"].as_array().unwrap().iter().all(|field| field["field"] != "Subject"));
    let empty = ["evidence", "text", "--case", &case, "--text", "  "];
    assert_eq!(world.run(empty).failed(1), "nothing-written");
    let package = world.path("out/package.zip");
    world.one(["handoff", "--case", &case, "--out", package.to_str().unwrap(), "--recipient", "police"]);
    assert_eq!(world.run(["verify", package.to_str().unwrap()]).code, 0);
}

#[test]
fn a_text_that_carries_a_picture_in_letters_is_no_plain_text() {
    let world = World::new();
    let case = world.case();
    let letters = base64::Engine::encode(&base64::prelude::BASE64_STANDARD, fs::read(fixture("phone.jpg")).unwrap());
    let backup = world.write("inputs/sms.txt", format!("<mms><part data=\"{letters}\"/></mms>"));
    assert_eq!(add(&world, &case, &[], &backup).failed(2), "witness-unanswered");
    assert!(blobs(&world).is_empty());
    // In an archive it stays where it is.
    let zip = archive(
        &world,
        "sms.zip",
        &[("sms.xml", &format!("<mms><part data=\"{letters}\"/></mms>")), ("a.txt", "words")],
    );
    let rows = add(&world, &case, &["--depicts", "nothing-sexual"], &zip).done().lines();
    assert_eq!((rows.len(), blobs(&world).len()), (2, 1), "{rows:#?}");
}

/// The black is in the bytes that are kept, and nowhere is the picture as it was.
#[test]
fn what_is_blacked_out_is_never_written() {
    let world = World::new();
    let case = world.case();
    let photo = fixture("phone.jpg");
    let areas = ["--black-out", "0,0,20,10", "--black-out", "5,5,4,4000000000"];
    let mut more = vec!["--depicts", "nothing-sexual", "--under", "my own face"];
    more.extend(areas);
    let kept = add(&world, &case, &more, &photo).done().lines().remove(0);
    assert_eq!(kept["media_type"], "image/png");
    let id = text(&kept, "id");
    let png = extracted(&world, &id);
    let out = world.write("out/black.png", &png);
    let script = "import sys,zlib,struct\n\
        d=open(sys.argv[1],'rb').read();w,h=struct.unpack('>II',d[16:24]);bpp={2:3,6:4}[d[25]];i=8;z=b''\n\
        while i<len(d):\n n,=struct.unpack('>I',d[i:i+4]);z+=d[i+8:i+8+n] if d[i+4:i+8]==b'IDAT' else b'';i+=12+n\n\
        r=zlib.decompress(z);s=w*bpp;p=bytearray(s);o=0\n\
        def paeth(a,b,c):\n q=a+b-c;x,y,v=abs(q-a),abs(q-b),abs(q-c);return a if x<=y and x<=v else b if y<=v else c\n\
        rows=[]\n\
        for _ in range(h):\n f=r[o];l=bytearray(r[o+1:o+1+s]);o+=1+s\n \
        for k in range(s):\n  a=l[k-bpp] if k>=bpp else 0;b=p[k];c=p[k-bpp] if k>=bpp else 0\n  \
        l[k]=(l[k]+[0,a,b,(a+b)//2,paeth(a,b,c)][f])&255\n rows.append(l);p=l\n\
        px=lambda x,y:tuple(rows[y][x*bpp:x*bpp+3])\n\
        print(all(px(x,y)==(0,0,0) for x in range(20) for y in range(10)),px(6,h-1)==(0,0,0),any(px(x,y)!=(0,0,0) for x in range(20,w) for y in range(h)))\n";
    let seen = Command::new("python3").args(["-c", script]).arg(out).output().unwrap();
    assert_eq!(
        String::from_utf8_lossy(&seen.stdout).trim(),
        "True True True",
        "{}",
        String::from_utf8_lossy(&seen.stderr)
    );
    let shown = world.one(["evidence", "show", &id]);
    assert_eq!(shown["blacked_out"]["areas"][0], json!({ "left": 0, "top": 0, "width": 20, "height": 10 }));
    assert_eq!(shown["blacked_out"]["under"], "my own face");
    assert_eq!(shown["blacked_out"]["before"], stock::sha256sum(&photo));
    assert!(
        shown["metadata"].as_array().unwrap().iter().all(|field| field["source"] != "GPS"),
        "no trace of the place"
    );
    for (more, code) in [
        (&["--depicts", "minor-or-unsure", "--black-out", "0,0,9,9"][..], "item-protected"),
        (&["--depicts", "other-adult", "--black-out", "0,0,9,9"], "item-protected"),
    ] {
        assert_eq!(add(&world, &case, more, &photo).failed(1), code);
    }
    let words = world.write("inputs/words.txt", "words");
    assert_eq!(
        add(&world, &case, &["--depicts", "nothing-sexual", "--black-out", "0,0,9,9"], &words).failed(1),
        "no-picture"
    );
    assert_eq!(add(&world, &case, &["--depicts", "nothing-sexual", "--black-out", "0,0,0,9"], &photo).code, 2);
    assert_eq!(blobs(&world).len(), 1);
}
