import { expect, test } from "vitest";
import { isFromLoopback } from "./is-from-loopback.ts";

test.each([
  ["127.0.0.1", true],
  ["::1", true],
  ["::ffff:127.0.0.1", true],
  ["203.0.113.7", false],
  ["127.0.0.1, 203.0.113.7", false],
  ["203.0.113.7, 127.0.0.1", false],
  ["127.0.0.1.evil.example", false],
])("a request that came by %s is from this machine: %s", (hops, isOurs) => {
  expect(isFromLoopback(new Headers({ "x-forwarded-for": hops }))).toBe(isOurs);
});

test("a request that came from nowhere is not from this machine", () => {
  expect(isFromLoopback(new Headers())).toBe(false);
});
