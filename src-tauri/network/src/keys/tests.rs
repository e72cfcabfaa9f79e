//! Against a name server on this computer.

use std::{
    net::UdpSocket,
    thread::{self, JoinHandle},
};

use hickory_resolver::proto::{
    op::{Message, MessageType},
    rr::{Record, rdata::TXT},
};

use super::*;

const NAME: &str = "sel._domainkey.example.org";

/// A server that answers so many questions in one way, and hands back what it was asked.
struct Server {
    address: SocketAddr,
    asked: JoinHandle<Vec<Vec<u8>>>,
}

impl Server {
    fn answering(times: usize, answer: impl Fn(&mut Message) + Send + 'static) -> Self {
        let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
        let address = socket.local_addr().unwrap();
        let asked = thread::spawn(move || {
            let one = |_| {
                let mut bytes = [0; 1500];
                let (length, from) = socket.recv_from(&mut bytes).unwrap();
                let question = bytes[..length].to_vec();
                let mut message = Message::from_vec(&question).unwrap();
                message.metadata.message_type = MessageType::Response;
                answer(&mut message);
                socket.send_to(&message.to_vec().unwrap(), from).unwrap();
                question
            };
            (0..times).map(one).collect()
        });
        Self { address, asked }
    }

    fn ask(&self) -> KeyAnswer {
        NameServers::only(self.address).texts(NAME)
    }
}

fn text(message: &mut Message, parts: &[&str]) {
    let name = message.queries[0].name().clone();
    let parts = parts.iter().map(|part| (*part).to_owned()).collect();
    message.add_answer(Record::from_rdata(name, 60, RData::TXT(TXT::new(parts))));
}

#[test]
fn a_key_comes_back_whole_and_the_question_holds_nothing_but_its_name() {
    let server = Server::answering(1, |message| text(message, &["v=DKIM1; ", "p=abc"]));
    assert_eq!(server.ask(), KeyAnswer::Texts(vec!["v=DKIM1; p=abc".into()]));
    let asked = server.asked.join().unwrap();
    let message = Message::from_vec(&asked[0]).unwrap();
    assert_eq!(message.queries.len(), 1);
    assert_eq!(message.queries[0].name().to_utf8().to_lowercase(), format!("{NAME}."));
    assert_eq!(message.queries[0].query_type().to_string(), "TXT");
    // Twelve bytes of head, the name with its lengths, type and class, and eleven by which sizes are agreed.
    assert!(asked[0].len() <= 12 + NAME.len() + 2 + 4 + 11, "{} bytes", asked[0].len());
}

#[test]
fn nothing_there_is_told_from_no_answer() {
    let server = |code| Server::answering(1, move |message: &mut Message| message.metadata.response_code = code);
    assert_eq!(server(ResponseCode::NXDomain).ask(), KeyAnswer::Nothing);
    assert_eq!(server(ResponseCode::NoError).ask(), KeyAnswer::Nothing);
    let broken = Server::answering(usize::MAX, |message| message.metadata.response_code = ResponseCode::ServFail);
    assert_eq!(broken.ask(), KeyAnswer::Silence);
    // Nobody listens there any more.
    let gone = UdpSocket::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    assert_eq!(NameServers::only(gone).texts(NAME), KeyAnswer::Silence);
    assert_eq!(NameServers::only(gone).texts("no name .."), KeyAnswer::Silence);
}
