import { once } from "node:events";
import { type IncomingMessage, request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import type { ServiceProblem } from "@guildhall/core/verification";

/** What came back, whatever it is: at most so many bytes of it. */
export type HttpAnswer = {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly body: string;
};

type Limits = { readonly signal: AbortSignal; readonly mostBytes: number };

/** Posts a form and reads the answer. It follows no redirect, takes no cookie, and reads no more than it is told to. */
export async function postForm(
  address: URL,
  form: string,
  { signal, mostBytes }: Limits,
): Promise<HttpAnswer | ServiceProblem> {
  try {
    const response = await send(address, form, signal);
    const { statusCode: status = 0, headers } = response;
    const body = await readBody(response, mostBytes);
    return body === undefined ? "tooLarge" : { status, retryAfter: headers["retry-after"], body };
  } catch {
    return signal.aborted ? "timeout" : "unreachable";
  }
}

async function send(address: URL, form: string, signal: AbortSignal): Promise<IncomingMessage> {
  // Not fetch: it follows redirects unless it is told, and Next wraps it.
  const open = address.protocol === "https:" ? requestSecure : requestPlain;
  const headers = {
    "content-type": "application/x-www-form-urlencoded",
    "content-length": Buffer.byteLength(form),
    accept: "application/json",
  };
  const request = open(address, { method: "POST", headers, signal });
  request.end(form);
  const [response]: IncomingMessage[] = await once(request, "response");
  if (!response) throw new Error("No response");
  return response;
}

/** Undefined when there is more than that; the rest is never read. */
async function readBody(response: IncomingMessage, mostBytes: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
