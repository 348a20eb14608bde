import "server-only";
import type { Actor } from "@guildhall/core";
import { describeFinding, translatorFor } from "@guildhall/i18n";
import type { Context } from "@guildhall/use-cases";
import { viewHealth } from "@guildhall/use-cases/settings";
import { getLocale } from "next-intl/server";
import { toPlain } from "#web/components/plain.ts";

/** The health check in the reader's words. */
export async function readHealth(context: Context, actor: Actor) {
  const t = translatorFor(await getLocale());
  const { findings, canMend } = await viewHealth(context, actor);
  return toPlain({
    canMend,
    findings: findings.map((finding) => {
      const { code, isBroken, fix, place, eventId } = finding;
      return { code, isBroken, fix, place, eventId, words: describeFinding(t, finding) };
    }),
  });
}
