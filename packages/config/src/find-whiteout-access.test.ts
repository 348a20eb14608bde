import { expect, test } from "vitest";
import { EnvError } from "./env-error.ts";
import { deploymentEnv } from "./env-fragments.ts";
import { findWhiteoutAccess } from "./find-whiteout-access.ts";
import { readEnv } from "./read-env.ts";

const address = "https://players.example/api/player";
const secret = "hidden-secret";
const read = (given: Record<string, string>) => findWhiteoutAccess(readEnv(deploymentEnv, given));

test("accounts are looked up where both the address and the secret are given, and nowhere without", () => {
  expect(read({ WHITEOUT_API_URL: address, WHITEOUT_API_SECRET: secret })).toEqual({ address, secret });
  expect(read({})).toBeUndefined();
  expect(read({ WHITEOUT_API_URL: "", WHITEOUT_API_SECRET: "" })).toBeUndefined();
});

test.each([
  [{ WHITEOUT_API_URL: address }, "WHITEOUT_API_SECRET is not set"],
  [{ WHITEOUT_API_SECRET: secret }, "WHITEOUT_API_URL is not set"],
])("half of it is refused by name, and the secret is never repeated", (given, sentence) => {
  expect(() => read(given)).toThrow(EnvError);
  expect(() => read(given)).toThrow(sentence);
  expect(() => read(given)).not.toThrow(secret);
});

test("the address is one by https, or of this machine, and the secret has no signs that a form would lose", () => {
  const with_ = (WHITEOUT_API_URL: string) => read({ WHITEOUT_API_URL, WHITEOUT_API_SECRET: secret });
  expect(with_("http://127.0.0.1:4000/api/player")?.address).toBe("http://127.0.0.1:4000/api/player");
  for (const wrong of ["http://players.example", "http://169.254.169.254/", "file:///etc/passwd", "players"])
    expect(() => with_(wrong)).toThrow(EnvError);
  for (const WHITEOUT_API_SECRET of ["short", "with space in it", "line\nbreak-in-it"])
    expect(() => read({ WHITEOUT_API_URL: address, WHITEOUT_API_SECRET })).toThrow(EnvError);
});
