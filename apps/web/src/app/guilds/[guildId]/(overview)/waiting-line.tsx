import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "#web/components/link.tsx";
import { Button } from "#web/components/ui/button.tsx";

type WaitingLineProps = {
  readonly icon: LucideIcon;
  readonly tone?: "bad" | "warn" | "info";
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  readonly href: string;
  /** What the press leads to, as a verb. */
  readonly press: string;
};

const tones = { bad: "text-bad", warn: "text-warn", info: "text-info" } as const;

/** One thing that waits, and where it is decided. */
export function WaitingLine({ icon: Icon, tone = "warn", title, detail, href, press }: WaitingLineProps) {
  return (
    <li className="flex items-center gap-2.5 border-t border-line py-[8.5px] text-table first:border-0">
      <Icon aria-hidden className={`self-start ${tones[tone]}`} />
      <span className="min-w-0 flex-1">
        {title}
        {detail && <span className="block text-[12px] leading-4 text-ink-3">{detail}</span>}
      </span>
      <Button size="small" asChild>
        <Link href={href}>{press}</Link>
      </Button>
    </li>
  );
}
