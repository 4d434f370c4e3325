import { BlockList, isIP } from "node:net";

/**
 * Addresses that no page of news has: IANA's special-purpose registries (RFC 6890 and later), cloud metadata among them.
 */
const blocked = new BlockList();
const V4: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  // Not special by registry: the host of a virtual machine in Azure, as its metadata are elsewhere.
  ["168.63.129.16", 32],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];
const V6: readonly (readonly [string, number])[] = [
  ["::", 96],
  ["::1", 128],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["100::", 64],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
  ["5f00::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
];
for (const [address, bits] of V4) blocked.addSubnet(address, bits, "ipv4");
for (const [address, bits] of V6) blocked.addSubnet(address, bits, "ipv6");

/** True for private, loopback, link-local, metadata and other special addresses, also when wrapped in IPv6. */
export function isForbiddenAddress(address: string): boolean {
  const plain = address.replace(/%.*$/, "").toLowerCase();
  const family = isIP(plain);
  if (family === 0) return true;
  if (family === 4) return blocked.check(plain, "ipv4");
  const mapped = mappedV4(plain);
  return mapped === null ? blocked.check(plain, "ipv6") : blocked.check(mapped, "ipv4");
}

/** "::ffff:10.0.0.1", "::ffff:a00:1" and "::10.0.0.1" are IPv4 underneath. */
function mappedV4(address: string): string | null {
  const dotted = /^::(?:ffff:(?:0:)?)?(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  if (dotted !== undefined) return dotted;
  const hex = /^(?:::ffff:|0:0:0:0:0:ffff:)([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(address);
  if (hex === null) return null;
  const high = Number.parseInt(hex[1] ?? "0", 16);
  const low = Number.parseInt(hex[2] ?? "0", 16);
  return `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`;
}
