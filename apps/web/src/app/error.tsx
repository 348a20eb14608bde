"use client";

import { PageFailed } from "#web/components/page-failed.tsx";

/** Catches what broke while a page was drawn. Next logs it under the digest, which is what the reader can pass on. */
export default function ErrorPage({ error }: { readonly error: Error & { readonly digest?: string } }) {
  return (
    <div className="p-edge">
      <PageFailed referenceId={error.digest} />
    </div>
  );
}
