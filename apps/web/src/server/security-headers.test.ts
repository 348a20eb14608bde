import { expect, test } from "vitest";
import { securityHeaders } from "./security-headers.ts";

const protection = { nonce: "n1", isSecure: true, pictureHosts: ["cdn.questlog.gg"] };

test("by https browsers are told to stay with it, and by http they are not", () => {
  expect(securityHeaders(protection)["strict-transport-security"]).toContain("max-age=");
  expect(securityHeaders({ ...protection, isSecure: false })).not.toHaveProperty("strict-transport-security");
});

test("only scripts with this request's nonce run, and nobody may frame us", () => {
  const policy = securityHeaders(protection)["content-security-policy"];
  expect(policy).toContain("script-src 'nonce-n1' 'strict-dynamic';");
  expect(policy).toContain("frame-ancestors 'none'");
});

test("pictures come from us, from Discord and from where items have theirs, and from nowhere else", () => {
  const policy = securityHeaders(protection)["content-security-policy"];
  expect(policy).toContain("img-src 'self' data: https://cdn.discordapp.com cdn.questlog.gg;");
});
