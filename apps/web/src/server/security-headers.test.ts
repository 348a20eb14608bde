import { expect, test } from "vitest";
import { securityHeaders } from "./security-headers.ts";

test("by https browsers are told to stay with it, and by http they are not", () => {
  expect(securityHeaders("n", true)["strict-transport-security"]).toContain("max-age=");
  expect(securityHeaders("n", false)).not.toHaveProperty("strict-transport-security");
});

test("only scripts with this request's nonce run, and nobody may frame us", () => {
  const policy = securityHeaders("n1", true)["content-security-policy"];
  expect(policy).toContain("script-src 'nonce-n1' 'strict-dynamic';");
  expect(policy).toContain("frame-ancestors 'none'");
});
