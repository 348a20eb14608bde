import { expect, test } from "vitest";
import type { RestExchange } from "../traffic.ts";
import { createGatewayCheck } from "./check-gateway.ts";
import { loadRestCheck } from "./check-rest.ts";
import { knownDifferences } from "./differences.ts";
import { findOpenApiPath } from "./env.ts";
import { relaxSchema } from "./relax-schema.ts";

const openApiPath = findOpenApiPath();

const exchange: RestExchange = {
  method: "POST",
  path: "/channels/1/messages",
  route: "/channels/:channel/messages",
  query: new URLSearchParams(),
  contentType: "application/json",
  request: { content: "c" },
  status: 400,
  response: { message: "Cannot send an empty message", code: 50006 },
  durationMs: 1,
};

test.skipIf(!openApiPath)("the REST check knows Discord's description, and catches what breaks it", () => {
  const { check, findOperation } = loadRestCheck(openApiPath ?? "");
  expect(findOperation(exchange)).toBe("create_message");
  expect(check(exchange)).toEqual([]);
  expect(check({ ...exchange, response: { message: "no code" } })).toEqual([
    "response / must have required property 'code'",
  ]);
  expect(check({ ...exchange, status: 200, response: {} })).not.toEqual([]);
  expect(check({ ...exchange, status: 200, request: { content: 5 } })[0]).toContain("request /content");
  expect(check({ ...exchange, path: "/nowhere", status: 200 })).toEqual([
    "is an operation that Discord does not describe",
  ]);
});

test("an integer may be asked for as text, and is answered as a number", () => {
  const schema = { oneOf: [{ type: ["integer", "null"], format: "int32" }] };
  const choices = [{ type: "integer" }, { type: "string", pattern: "^-?\\d+$" }, { type: "null" }];
  expect(relaxSchema(schema, { isRequest: true })).toEqual({ anyOf: [{ anyOf: choices }] });
  expect(relaxSchema(schema, { isRequest: false })).toEqual({ anyOf: schema.oneOf });
});

test("without Discord's description CI fails, and elsewhere the check is skipped", () => {
  const DISCORD_OPENAPI = "/nowhere/discord-openapi.json";
  expect(findOpenApiPath({ DISCORD_OPENAPI })).toBeUndefined();
  expect(() => findOpenApiPath({ DISCORD_OPENAPI, CI: "true" })).toThrow("set DISCORD_OPENAPI");
});

test("the gateway check catches a wrong frame in either direction", () => {
  const { check } = createGatewayCheck();
  const deleted = (d: object) =>
    check({ direction: "sent", payload: { op: 0, t: "MESSAGE_DELETE", s: 1, d } });
  expect(deleted({ id: "1", channel_id: "2" })).toEqual([]);
  expect(deleted({ id: 1, channel_id: "2" })).toEqual(["event MESSAGE_DELETE: /d/id must be string"]);
  expect(check({ direction: "sent", payload: { op: 0, t: "NO_SUCH", s: 1, d: {} } })).toEqual([
    "event NO_SUCH is unknown",
  ]);
  expect(check({ direction: "received", payload: { op: 2, d: { token: "t" } } })).not.toEqual([]);
});

test("every difference that is let through has a reason", () => {
  for (const { reason } of knownDifferences) expect(reason.length).toBeGreaterThan(60);
});
