/** Carries one id from the request through everything that it causes, and back to whoever asked. */
export const correlationHeader = "x-correlation-id";

/** What another server may send as an id: anything else could forge a line of the log. */
const allowed = /^[\w-]{8,64}$/;

export function acceptCorrelationId(given: string | null): string {
  return given && allowed.test(given) ? given : crypto.randomUUID();
}
