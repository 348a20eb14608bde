import type { ReactNode } from "react";

type CardProps = {
  readonly title?: ReactNode;
  /** At the end of the head: a count or a link. */
  readonly aside?: ReactNode;
  /** The content brings its own edges, as a table does. */
  readonly isFlush?: boolean;
  /** The lamp stands at its edge: what is current. */
  readonly isLit?: boolean;
  readonly children: ReactNode;
};

export function Card({ title, aside, isFlush, isLit, children }: CardProps) {
  return (
    <section
      className={`min-w-0 rounded-card border border-line bg-surface shadow-1 ${isLit ? "border-s-3 border-s-lamp" : ""}`}
    >
      {title && (
        <header className="flex items-center gap-2.5 px-3.5 pt-[11px] pb-[9px]">
          <h2 className="font-title text-card font-semibold">{title}</h2>
          {(aside || aside === 0) && (
            <div className="ms-auto flex items-center gap-2 text-small text-ink-3">{aside}</div>
          )}
        </header>
      )}
      <div className={isFlush ? "" : `px-3.5 pb-3.5 *:data-empty:p-0 ${title ? "pt-0.5" : "pt-3.5"}`}>
        {children}
      </div>
    </section>
  );
}
