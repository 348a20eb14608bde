const loopback = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/;

/**
 * Whether a request came from this machine. Every hop counts: a proxy on this machine appends the address it was called
 * from, and what a caller claims to be stands before it.
 */
export function isFromLoopback(headers: Headers): boolean {
  const hops = headers.get("x-forwarded-for")?.split(",") ?? [];
  return hops.length > 0 && hops.every((hop) => loopback.test(hop.trim()));
}
