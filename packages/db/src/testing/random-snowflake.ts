import { randomBytes } from "node:crypto";

/** A Discord id that no other test has. Above 2^53, where a number in JavaScript would no longer be exact. */
export function randomSnowflake(): string {
  const largeAndPositive = (1n << 62n) | (randomBytes(8).readBigUInt64BE() >> 2n);
  return String(largeAndPositive);
}
