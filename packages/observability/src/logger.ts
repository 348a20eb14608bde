import { type DestinationStream, type Level, type Logger, pino } from "pino";
import { describeError } from "./describe-error.ts";
import { findRequest } from "./request-context.ts";

export type { Logger } from "pino";

export type LoggerOptions = {
  /** Which process speaks: `bot`, `web`, `scripts`. */
  readonly app: string;
  readonly level: Level | "silent";
  /** Where the lines go; standard output unless told otherwise. */
  readonly destination?: DestinationStream;
};

/** Fields that would tell who somebody is, what they wrote or what opens a door. They are dropped at any depth. */
const privateFields =
  /(token|secret|password|authorization|cookie|session|content|username|nickname|displayname|email|apikey)$|^(name|nick|reason|note|text|body|url)$/i;

const hidden = "[hidden]";

/** A logger that writes one JSON object a line, with the correlation id, and without names, texts or secrets. */
export function createLogger({ app, level, destination }: LoggerOptions): Logger {
  return pino(
    {
      level,
      base: { app },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), log: hidePrivateFields },
      serializers: { err: (error: unknown) => error },
      mixin: () => {
        const correlationId = findRequest()?.correlationId;
        return correlationId ? { correlationId } : {};
      },
    },
    destination,
  );
}

function hidePrivateFields(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, showField(key, value)]));
}

function showField(key: string, value: unknown): unknown {
  if (privateFields.test(key)) return hidden;
  if (value instanceof Error) return describeError(value);
  if (Array.isArray(value)) return value.map((entry) => showField("", entry));
  if (isPlainObject(value)) return hidePrivateFields(value);
  return value;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
