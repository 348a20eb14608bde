"use client";

import { type CodeVote, codeVotes } from "@guildhall/core/announcements";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Checkbox } from "#web/components/ui/checkbox.tsx";
import { usePress } from "#web/components/use-press.ts";
import { tickGiftCodeAction, voteOnCodeAction } from "../codes.actions.ts";
import type { CodeInView } from "../codes.loaders.ts";

type Opinions = Pick<CodeInView, "own" | "tally">;

/** What the reader says of a code. It shows at once, and goes back where it was refused. */
export function CodePresses({ guildId, code }: { readonly guildId: string; readonly code: CodeInView }) {
  const t = useTranslations("announcements.codes");
  const { codeId, code: text, state } = code;
  const { shown, press } = usePress<Opinions, boolean | CodeVote>(code, say);
  const { own, tally } = shown;
  const isOver = state === "expired" || state === "ended";
  const tick = (isTicked: boolean) =>
    press(isTicked, {
      act: () => tickGiftCodeAction(guildId, { codeId, isTicked }),
      done: () => t(isTicked ? "web.ticked" : "web.unticked", { code: text }),
      undo: () => tick(!isTicked),
    });
  const vote = (voted: CodeVote, former = own.vote) =>
    press(voted, {
      act: () => voteOnCodeAction(guildId, { codeId, vote: voted }),
      done: () => t("web.voted", { code: text }),
      ...(former && former !== voted && { undo: () => vote(former, voted) }),
    });
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 max-desk:col-span-2">
      <div className="min-w-32">
        <Checkbox
          label={t("web.have")}
          hint={t("web.people", { count: tally.ticks })}
          isChecked={own.isTicked}
          onChange={tick}
        />
      </div>
      <div className="flex gap-1.5">
        {codeVotes.map((one) => (
          <Button
            key={one}
            size="small"
            aria-pressed={own.vote === one}
            disabled={isOver}
            className={own.vote === one ? "border-link text-link" : ""}
            onClick={() => vote(one)}
          >
            {t(`web.${one}`, { count: tally[one] })}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** How it stands once the press has arrived. */
function say({ own, tally }: Opinions, pressed: boolean | CodeVote): Opinions {
  if (typeof pressed === "boolean") {
    const difference = Number(pressed) - Number(own.isTicked);
    return { own: { ...own, isTicked: pressed }, tally: { ...tally, ticks: tally.ticks + difference } };
  }
  if (own.vote === pressed) return { own, tally };
  const before = own.vote === null ? {} : { [own.vote]: tally[own.vote] - 1 };
  return {
    own: { ...own, vote: pressed },
    tally: { ...tally, ...before, [pressed]: tally[pressed] + 1 },
  };
}
