//! Watches what the tests connect to. Cairn sends nothing by itself, and neither may a test: a connection to anything
//! but this computer fails the stage.

use super::Call;
use super::outcome::Outcome;
use crate::command::{is_there, tool};
use std::cell::RefCell;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::Command;

/// What connects before it sends is seen when it connects, and what could send without connecting when it opens a socket for
/// that. Programs that talk to each other all the time are hardly slowed down by it.
///
/// The last one is in both for speed alone: strace stops a thread at every call until it has seen one that it looks for, and each
/// thread begins with this one.
const CONNECTIONS: &str = "trace=socket,connect,set_robust_list";
/// Where such sockets are tested, against a server on this computer: every message shows where it goes.
const MESSAGES: &str = "trace=connect,sendto,sendmsg,sendmmsg,set_robust_list";
const TESTS_MESSAGES: [&str; 2] = ["cli", "network"];

/// Runs `stage` with its programs wrapped, then reads what was traced.
pub(crate) fn watched(
    stage: &str,
    run: impl FnOnce(&dyn Fn(&Command) -> Command) -> Result<Outcome, String>,
) -> Result<Outcome, String> {
    if !cfg!(target_os = "linux") || !is_there("strace") {
        let mut outcome = run(&copy)?;
        outcome.notes.push("the network was not watched: there is no strace here".into());
        return Ok(outcome);
    }
    let own = std::env::current_exe().map_err(|error| format!("xtask can't find itself: {error}."))?;
    let traces = RefCell::new(Vec::new());
    let mut outcome = run(&|command| {
        let file = Call::log(stage).with_extension(format!("{}.trace", traces.borrow().len()));
        let calls = if TESTS_MESSAGES.contains(&stage) { MESSAGES } else { CONNECTIONS };
        let wrapped = under_strace(command, &own, calls, &file);
        traces.borrow_mut().push(file);
        wrapped
    })?;
    for file in traces.into_inner() {
        let traced = std::fs::read(&file).map_err(|error| format!("{} can't be read: {error}.", file.display()))?;
        let seen = Seen::read(&String::from_utf8_lossy(&traced));
        outcome.add(&seen.verdict());
    }
    Ok(outcome)
}

fn under_strace(command: &Command, own: &Path, calls: &str, file: &Path) -> Command {
    let mut wrapped = strace(calls, file);
    wrapped.arg(own).arg("traced");
    wrapped.arg(command.get_program()).args(command.get_args());
    dress(&mut wrapped, command);
    wrapped
}

fn strace(calls: &str, file: &Path) -> Command {
    let mut strace = tool("strace");
    // `-s 0`: addresses are wanted, never a byte of what was sent.
    strace.args(["-f", "--seccomp-bpf", "-qq", "-s", "0", "-e", "signal=none"]);
    strace.args(["-e", calls, "-o"]).arg(file);
    strace
}

fn copy(command: &Command) -> Command {
    let mut same = tool(command.get_program());
    same.args(command.get_args());
    dress(&mut same, command);
    same
}

fn dress(wrapped: &mut Command, command: &Command) {
    if let Some(folder) = command.get_current_dir() {
        wrapped.current_dir(folder);
    }
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => wrapped.env(name, value),
            None => wrapped.env_remove(name),
        };
    }
}

/// The positive control at the head of every trace: one connection inside this computer, which the trace must show.
/// Then this process becomes the program that is to be watched.
pub(crate) fn control_then_exec(words: &[String]) -> Result<(), String> {
    let meet = || -> std::io::Result<()> {
        let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)))?;
        TcpStream::connect(listener.local_addr()?).map(drop)
    };
    meet().map_err(|error| format!("The loopback connection that checks the trace failed: {error}."))?;
    let Some((program, arguments)) = words.split_first() else {
        return Ok(());
    };
    become_program(Command::new(program).args(arguments))
}

#[cfg(unix)]
pub(crate) fn become_program(command: &mut Command) -> Result<(), String> {
    use std::os::unix::process::CommandExt;
    let error = command.exec();
    Err(format!("{} could not be started: {error}.", command.get_program().to_string_lossy()))
}

#[cfg(not(unix))]
pub(crate) fn become_program(command: &mut Command) -> Result<(), String> {
    crate::command::run(command)
}

/// What a trace shows.
#[derive(Debug, Default, PartialEq, Eq)]
struct Seen {
    inside: u32,
    outside: Vec<String>,
}

impl Seen {
    fn read(trace: &str) -> Self {
        let mut seen = Self::default();
        for line in trace.lines().filter(|line| line.contains('(')) {
            for address in addresses(line) {
                match address.parse::<IpAddr>() {
                    Ok(address) if is_this_computer(address) => seen.inside += 1,
                    // What can't be read counts as outside: silence must not pass for innocence.
                    _ => seen.outside.push(line.trim().to_owned()),
                }
            }
            if asks_the_resolver(line) || sends_without_connecting(line) {
                seen.outside.push(line.trim().to_owned());
            }
        }
        seen
    }

    fn verdict(&self) -> Outcome {
        if self.inside == 0 {
            return Outcome::broken("The trace did not show its own loopback connection, so it proves nothing.".into());
        }
        let Some(first) = self.outside.first() else {
            return Outcome::check(true);
        };
        Outcome::broken(format!("{} network calls left this computer, the first: {first}", self.outside.len()))
    }
}

/// The internet addresses in one line of strace.
fn addresses(line: &str) -> impl Iterator<Item = &str> {
    let v4 = line.split("inet_addr(\"").skip(1);
    let v6 = line.split("inet_pton(AF_INET6, \"").skip(1);
    let known = v4.chain(v6).map(|rest| rest.split('"').next().unwrap_or_default());
    // An internet family whose address strace did not print.
    let families = line.matches("sa_family=AF_INET").count();
    let printed = line.matches("inet_addr(\"").count() + line.matches("inet_pton(AF_INET6, \"").count();
    known.chain(std::iter::repeat_n("unreadable", families.saturating_sub(printed)))
}

/// A name look-up that goes through the system's resolver instead of a socket of its own.
fn asks_the_resolver(line: &str) -> bool {
    line.contains("AF_UNIX") && line.contains("/systemd/resolve/")
}

/// A socket of the internet, or of the wire itself, that needs no connection: its messages could go anywhere.
fn sends_without_connecting(line: &str) -> bool {
    let connects = line.contains("SOCK_STREAM") && !line.contains("AF_PACKET");
    (line.contains("socket(AF_INET") || line.contains("socket(AF_PACKET")) && !connects
}

fn is_this_computer(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => address.is_loopback(),
        IpAddr::V6(address) => {
            address.is_loopback() || address.to_ipv4_mapped().is_some_and(|mapped| mapped.is_loopback())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const INSIDE: &str =
        "71 connect(3, {sa_family=AF_INET, sin_port=htons(4444), sin_addr=inet_addr(\"127.0.0.1\")}, 16) = 0";

    #[test]
    fn connections_inside_this_computer_pass() {
        let trace = [
            INSIDE,
            "71 connect(4, {sa_family=AF_INET6, sin6_port=htons(8080), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, \"::1\", &sin6_addr), sin6_scope_id=0}, 28) = -1 EINPROGRESS (Operation now in progress)",
            "71 connect(4, {sa_family=AF_INET6, sin6_port=htons(80), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, \"::ffff:127.0.0.1\", &sin6_addr), sin6_scope_id=0}, 28) = 0",
            "72 connect(5, {sa_family=AF_UNIX, sun_path=@\"/tmp/.X11-unix/X99\"}, 20) = 0",
            "72 sendto(5, \"\"..., 20, 0, {sa_family=AF_NETLINK, nl_pid=0, nl_groups=00000000}, 12) = 20",
            "72 sendmsg(5, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base=\"\"..., iov_len=16}], msg_iovlen=1, msg_controllen=0, msg_flags=0}, MSG_NOSIGNAL) = 16",
            "72 socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_TCP) = 6",
            "72 socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_ROUTE) = 7",
            "72 socket(AF_UNIX, SOCK_DGRAM|SOCK_CLOEXEC, 0) = 8",
            "72 +++ exited with 0 +++",
        ];
        let seen = Seen::read(&trace.join("\n"));
        assert_eq!(seen, Seen { inside: 3, outside: vec![] });
        assert_eq!(seen.verdict(), Outcome::check(true));
    }

    #[test]
    fn everything_that_leaves_this_computer_is_named() {
        let outside = [
            "9 connect(3, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr(\"192.0.2.7\")}, 16) = -1 EINPROGRESS (Operation now in progress)",
            "9 connect(3, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr(\"10.0.0.1\")}, 16 <unfinished ...>",
            "9 connect(3, {sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, \"2001:db8::1\", &sin6_addr), sin6_scope_id=0}, 28) = 0",
            "9 connect(3, {sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, \"::ffff:192.0.2.7\", &sin6_addr), sin6_scope_id=0}, 28) = 0",
            "9 sendto(3, \"\"..., 32, 0, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr(\"192.0.2.53\")}, 16) = 32",
            "9 sendmsg(3, {msg_name={sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr(\"192.0.2.53\")}, msg_namelen=16}, 0) = 32",
            "9 connect(3, {sa_family=AF_INET, sa_data=\"\"...}, 16) = 0",
            "9 socket(AF_INET, SOCK_DGRAM|SOCK_CLOEXEC, IPPROTO_IP) = 3",
            "9 socket(AF_INET6, SOCK_RAW, IPPROTO_ICMPV6) = 3",
            "9 socket(AF_PACKET, SOCK_RAW, htons(0x3 /* ETH_P_ALL */)) = 3",
            "9 connect(3, {sa_family=AF_UNIX, sun_path=\"/run/systemd/resolve/io.systemd.Resolve\"}, 42) = 0",
        ];
        for line in outside {
            let seen = Seen::read(&format!("{INSIDE}\n{line}"));
            assert_eq!(seen.outside, [line], "{line}");
            assert_eq!(seen.verdict().failed, 1);
        }
    }

    #[test]
    fn a_trace_that_does_not_show_its_own_control_proves_nothing() {
        assert_eq!(Seen::read("").verdict().failed, 1);
        assert_eq!(Seen::read("9 connect(3, {sa_family=AF_UNIX, sun_path=\"/x\"}, 4) = 0").verdict().failed, 1);
    }

    /// The real strace over real sockets: the parser reads what this computer's strace prints.
    #[cfg(target_os = "linux")]
    fn really(test: &str) -> Option<Seen> {
        if !is_there("strace") {
            return None;
        }
        let file = std::env::temp_dir().join(format!("cairn-trace-{}-{test}", std::process::id()));
        let mut this = strace(CONNECTIONS, &file);
        this.arg(std::env::current_exe().unwrap()).args(["--exact", &format!("test::trace::tests::{test}")]);
        // Captured: its closing line must not be counted as ours.
        let status = this.output().unwrap().status;
        let trace = std::fs::read_to_string(&file).unwrap();
        std::fs::remove_file(&file).unwrap();
        assert!(status.success());
        Some(Seen::read(&trace))
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_real_strace_shows_a_real_connection_and_a_socket_that_needs_none() {
        if let Some(seen) = really("one_connection_inside") {
            assert_eq!((seen.inside, seen.outside.len()), (1, 0), "{seen:?}");
        }
        if let Some(seen) = really("one_socket_without_connection") {
            assert_eq!((seen.inside, seen.outside.len()), (0, 1), "{seen:?}");
        }
    }

    #[test]
    fn one_connection_inside() {
        control_then_exec(&[]).unwrap();
    }

    #[test]
    fn one_socket_without_connection() {
        std::net::UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    }
}
