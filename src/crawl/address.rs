//! Which network addresses may be visited.

use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, ToSocketAddrs};

use thiserror::Error;
use url::{Host, Url};

/// A URL whose host must not be visited.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error(
    "{host} is {address}, not a public address; only a host named as the target may have such an address"
)]
pub struct AddressRefused {
    /// The host of the URL.
    pub host: String,
    /// What it resolves to.
    pub address: IpAddr,
}

/// Refuses loopback, private, link-local and other addresses that are not on the public internet: a
/// page must not lead the crawler into the network it runs in. The hosts that the user named as
/// targets are free to be there.
#[derive(Debug, Clone, Default)]
pub struct AddressPolicy {
    own_hosts: BTreeSet<String>,
}

impl AddressPolicy {
    /// A policy for targets on `own_hosts`, written as [`Url::host_str`] writes them.
    pub fn new(own_hosts: impl IntoIterator<Item = String>) -> Self {
        Self {
            own_hosts: own_hosts.into_iter().collect(),
        }
    }

    /// Whether the user named this host.
    pub fn is_own(&self, host: &str) -> bool {
        self.own_hosts.contains(host)
    }

    /// Judges one resolved address of a host.
    pub fn check_address(&self, host: &str, address: IpAddr) -> Result<(), AddressRefused> {
        if self.is_own(host) || is_public(address) {
            return Ok(());
        }
        Err(AddressRefused {
            host: host.to_owned(),
            address,
        })
    }

    /// Judges what can be judged without asking the name system: literal addresses and `localhost`.
    pub fn check_literal(&self, url: &Url) -> Result<(), AddressRefused> {
        let address = match url.host() {
            Some(Host::Ipv4(address)) => IpAddr::V4(address),
            Some(Host::Ipv6(address)) => IpAddr::V6(address),
            Some(Host::Domain(name)) if is_localhost(name) => IpAddr::V4(Ipv4Addr::LOCALHOST),
            _ => return Ok(()),
        };
        self.check_address(url.host_str().unwrap_or_default(), address)
    }

    /// Judges a URL by all addresses its host resolves to. Asks the name system, so it may take
    /// seconds; a host that does not resolve is left to fail when it is visited.
    pub fn check(&self, url: &Url) -> Result<(), AddressRefused> {
        self.check_literal(url)?;
        let (Some(Host::Domain(host)), Some(port)) = (url.host(), url.port_or_known_default())
        else {
            return Ok(());
        };
        if self.is_own(host) {
            return Ok(());
        }
        let mut addresses = (host, port).to_socket_addrs().into_iter().flatten();
        addresses.try_for_each(|address| self.check_address(host, address.ip()))
    }
}

fn is_localhost(name: &str) -> bool {
    let name = name.strip_suffix('.').unwrap_or(name);
    name == "localhost" || name.ends_with(".localhost")
}

/// Whether an address is on the public internet (IANA special-purpose address registries).
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let special = address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_documentation()
        || address.is_multicast()
        || a == 0
        || a >= 240
        || (a == 100 && (64..128).contains(&b))
        || (a == 198 && (18..20).contains(&b))
        || (a == 192 && b == 0 && c == 0);
    !special
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    if let Some(embedded) = embedded_v4(address) {
        return is_public_v4(embedded);
    }
    let first = address.segments()[0];
    let global_unicast = first & 0xe000 == 0x2000;
    let documentation = address.segments().starts_with(&[0x2001, 0x0db8]);
    global_unicast && !documentation
}

/// The IPv4 address that an IPv6 address leads to: mapped, 6to4, or NAT64.
fn embedded_v4(address: Ipv6Addr) -> Option<Ipv4Addr> {
    if let Some(mapped) = address.to_ipv4_mapped() {
        return Some(mapped);
    }
    let [s0, s1, s2, s3, s4, s5, s6, s7] = address.segments();
    let join = |high: u16, low: u16| Ipv4Addr::from_bits(u32::from(high) << 16 | u32::from(low));
    match (s0, s1) {
        (0x2002, _) => Some(join(s1, s2)),
        (0x64, 0xff9b) if [s2, s3, s4, s5] == [0; 4] => Some(join(s6, s7)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_public_addresses_are_public() {
        for public in [
            "8.8.8.8",
            "100.63.0.1",
            "100.128.0.1",
            "172.15.0.1",
            "172.32.0.1",
            "2606:4700::1",
            "::ffff:8.8.8.8",
            "2002:808:808::",
        ] {
            assert!(is_public(public.parse().unwrap()), "{public}");
        }
        for special in [
            "127.0.0.1",
            "127.1.2.3",
            "10.1.1.1",
            "172.16.0.1",
            "172.31.255.1",
            "192.168.0.1",
            "169.254.169.254",
            "0.0.0.0",
            "100.64.0.1",
            "198.18.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "::1",
            "::",
            "fe80::1",
            "fd00::1",
            "ff02::1",
            "::ffff:169.254.169.254",
            "64:ff9b::a00:1",
            "2002:7f00:1::",
            "::127.0.0.1",
        ] {
            assert!(!is_public(special.parse().unwrap()), "{special}");
        }
    }

    #[test]
    fn disguised_loopback_is_refused_and_own_hosts_are_not() {
        let policy = AddressPolicy::new(["10.0.0.5".to_owned()]);
        for url in [
            "http://127.1/",
            "http://0x7f.1/",
            "http://2130706433/",
            "http://[::1]/",
            "http://x.localhost/",
            "http://LOCALHOST./",
            "http://10.0.0.6/",
        ] {
            let url = Url::parse(url).unwrap();
            assert!(policy.check(&url).is_err(), "{url}");
        }
        assert!(
            policy
                .check(&Url::parse("http://10.0.0.5:8080/").unwrap())
                .is_ok()
        );
    }
}
