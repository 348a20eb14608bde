import { expect, test } from "vitest";
import { createLogger } from "./logger.ts";
import { runInRequest } from "./request-context.ts";

function capture() {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  return { lines, logger: createLogger({ app: "test", level: "debug", destination }) };
}

test("a line carries the correlation id of the work that wrote it, across awaits", async () => {
  const { lines, logger } = capture();
  await runInRequest({ source: "web", correlationId: "the-click" }, async () => {
    await Promise.resolve();
    logger.info("inside");
  });
  logger.info("outside");
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    msg: "inside",
    correlationId: "the-click",
    app: "test",
  });
  expect(JSON.parse(lines[1] ?? "")).not.toHaveProperty("correlationId");
});

test("names, texts and secrets never reach the log, at any depth", () => {
  const { lines, logger } = capture();
  const secrets = {
    name: "Aurelien",
    accessToken: "leak-1",
    headers: { authorization: "leak-2", cookie: "leak-3" },
    members: [{ displayName: "leak-4", memberId: 7, note: "leak-5" }],
    DISCORD_TOKEN: "leak-6",
    NEXTAUTH_SECRET: "leak-7",
  };
  logger.info(secrets, "kept");
  const line = lines.join();
  expect(line).not.toMatch(/leak|Aurelien/);
  expect(line).toContain('"memberId":7');
});

test("a driver's error keeps its code and frames and loses the message that holds values", () => {
  const { lines, logger } = capture();
  class QueryError extends Error {
    override readonly name = "QueryError";
    readonly code = "ER_DUP_ENTRY";
  }
  const error = new Error("could not save", { cause: new QueryError("Duplicate entry 'Aurelien' for key") });
  logger.error({ err: error }, "failed");
  const { err } = JSON.parse(lines[0] ?? "");
  expect(err).toMatchObject({ type: "Error", message: "could not save", cause: { code: "ER_DUP_ENTRY" } });
  expect(err.frames[0]).toMatch(/logger\.test\.ts/);
  expect(lines.join()).not.toContain("Aurelien");
});
