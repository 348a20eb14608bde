import { Swords } from "lucide-react";
import { useTranslations } from "next-intl";

type HostileFlagProps = {
  /** By it the link to the application says the same. */
  readonly id?: string;
  readonly guild: string;
};

/** Somebody names a guild that ours is at war with. It breaks into lines: a flag that is cut off warns of nobody. */
export function HostileFlag({ id, guild }: HostileFlagProps) {
  const t = useTranslations("recruitment.web");
  return (
    <p
      id={id}
      className="icon-14 flex items-start gap-1.5 rounded-chip bg-bad-soft px-[7px] py-0.5 text-small font-medium text-bad"
    >
      <Swords aria-hidden className="mt-0.5 shrink-0" />
      <span dir="auto" className="min-w-0 break-words">
        {t("hostileGuild", { guild })}
      </span>
    </p>
  );
}
