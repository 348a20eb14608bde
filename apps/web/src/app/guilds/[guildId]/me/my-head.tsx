"use client";

import { MoonStar, Star } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { useIsFeatureOn } from "#web/components/shell/shell-context.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { RoleGlyph } from "#web/components/ui/role-glyph.tsx";
import { useGreeting } from "#web/components/use-greeting.ts";
import { MemberFace } from "#web/features/members/client.ts";
import { StandingChip } from "#web/features/members/components/standing-chip.tsx";
import { useClassWords } from "#web/features/members/components/use-class-words.ts";
import type { MeView } from "./me.loader.ts";

type MyHeadProps = {
  readonly guildId: string;
  readonly userId: string;
  readonly me: MeView;
  onLeave(): void;
};

/** Who reads this, as the roster has them, the way out for a while, and to what they want. */
export function MyHead({ guildId, userId, me, onLeave }: MyHeadProps) {
  const t = useTranslations("shell.overview");
  const tLeave = useTranslations("absences.web");
  const tWishes = useTranslations("wishlists.web");
  const hasWishes = useIsFeatureOn("wishlists");
  const greeting = useGreeting(me.now);
  const { member, leave } = me;
  return (
    <PageHead
      title={
        <span className="flex items-center gap-3">
          <MemberFace member={{ memberId: member?.member.memberId ?? 0, userId }} />
          <span className="min-w-0">
            {t.rich(greeting, { name: () => <bdi dir="auto">{member?.member.name ?? me.name}</bdi> })}
          </span>
        </span>
      }
      lead={member && <InRoster view={member} />}
      actions={
        <>
          {leave && (
            <Button onClick={onLeave}>
              <MoonStar aria-hidden />
              {tLeave("start")}
            </Button>
          )}
          {hasWishes && member && (
            <Button kind="act" asChild>
              <Link href={`/guilds/${guildId}/wishlists`}>
                <Star aria-hidden />
                {tWishes("add")}
              </Link>
            </Button>
          )}
        </>
      }
    />
  );
}

/** What the roster shows of the reader: the main build, the rank, the status. */
function InRoster({ view }: { readonly view: NonNullable<MeView["member"]> }) {
  const { member, ranks, characters } = view;
  const words = useClassWords(view.game);
  const rank = ranks.find(({ rankId }) => rankId === member.rankId);
  const build = characters.find(({ isMain }) => isMain)?.builds.find(({ isMain }) => isMain);
  return (
    <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
      {build && <RoleGlyph role={build.role}>{words(build).className}</RoleGlyph>}
      {rank && <bdi dir="auto">{rank.name}</bdi>}
      <StandingChip standing={member.standing} />
    </span>
  );
}
