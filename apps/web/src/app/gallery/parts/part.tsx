import type { ReactNode } from "react";
import { Card } from "#web/components/ui/card.tsx";

type PartProps = {
  /** What a picture of it is called. */
  readonly id: string;
  readonly title: string;
  readonly isFlush?: boolean;
  readonly children: ReactNode;
};

export function Part({ id, title, isFlush, children }: PartProps) {
  return (
    <div data-part={id}>
      <Card title={title} isFlush={isFlush}>
        {children}
      </Card>
    </div>
  );
}

export function Row({ children }: { readonly children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2.5 border-b border-line py-2.5 last:border-0">
      {children}
    </div>
  );
}
