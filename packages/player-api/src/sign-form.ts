import { createHash } from "node:crypto";

/**
 * The form of a question, signed as the service wants it: MD5 of the fields in the order of their names, with the secret
 * after them. MD5 is the service's choice; nothing of ours rests on it.
 */
export function signForm(fields: Readonly<Record<string, string>>, secret: string): string {
  const sorted = Object.entries(fields).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const text = sorted.map(([name, value]) => `${name}=${value}`).join("&");
  const sign = createHash("md5")
    .update(text + secret)
    .digest("hex");
  return new URLSearchParams({ sign, ...fields }).toString();
}
