import { cva, type VariantProps } from "class-variance-authority";
import type { ReactNode } from "react";

const chip = cva(
  "icon-12 inline-flex h-5 items-center gap-[5px] rounded-chip border px-[7px] align-middle text-tiny font-medium whitespace-nowrap",
  {
    variants: {
      tone: {
        plain: "border-line bg-sunken text-ink-2",
        good: "border-transparent bg-good-soft text-good",
        warn: "border-transparent bg-warn-soft text-warn",
        bad: "border-transparent bg-bad-soft text-bad",
        info: "border-transparent bg-info-soft text-info",
        lamp: "border-transparent bg-lamp-soft text-lamp",
        link: "border-transparent bg-link-soft text-link",
      },
    },
    defaultVariants: { tone: "plain" },
  },
);

export type Tone = NonNullable<VariantProps<typeof chip>["tone"]>;

/** A status: always a word, the colour only underlines it. */
export function Chip({ tone, icon, children }: { tone?: Tone; icon?: ReactNode; children: ReactNode }) {
  return (
    <span className={chip({ tone })}>
      {icon}
      {children}
    </span>
  );
}
