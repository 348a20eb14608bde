import { cva, type VariantProps } from "class-variance-authority";
import { Slot } from "radix-ui";
import type { ComponentProps } from "react";

const button = cva(
  "print:hidden inline-flex shrink-0 items-center justify-center gap-[7px] rounded-control border font-medium whitespace-nowrap transition-colors disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:opacity-50 aria-busy:cursor-progress",
  {
    variants: {
      kind: {
        /** The one thing a view is for. One per view. */
        act: "one-act border-act bg-act text-on-act hover:border-act-hover hover:bg-act-hover",
        plain: "border-line-2 bg-surface text-ink hover:bg-hover",
        quiet: "border-transparent bg-transparent text-ink-2 hover:bg-hover hover:text-ink",
        danger: "border-bad-fill bg-bad-fill text-on-bad hover:opacity-90",
      },
      size: {
        normal: "h-control px-3 text-table max-desk:text-[14px]",
        small: "h-control-small px-[9px] text-small",
      },
      wide: { true: "w-full", false: "" },
    },
    defaultVariants: { kind: "plain", size: "normal", wide: false },
  },
);

export type ButtonProps = ComponentProps<"button"> &
  VariantProps<typeof button> & {
    /** The work it started is under way: it keeps its words and takes no second click. */
    readonly isBusy?: boolean;
    /** Lends its look to the one child, such as a link. */
    readonly asChild?: boolean;
  };

/** A verb. It keeps its name through the flow: *Settle*, then "Settled". */
export function Button({ kind, size, wide, isBusy, asChild, className, disabled, ...rest }: ButtonProps) {
  const Tag = asChild ? Slot.Root : "button";
  const own = asChild ? {} : { type: rest.type ?? "button", disabled: disabled || isBusy };
  return (
    <Tag
      aria-busy={isBusy || undefined}
      {...rest}
      {...own}
      className={button({ kind, size, wide, className })}
    />
  );
}
