import type { APIAttachment } from "discord-api-types/v10";
import { FileText } from "lucide-react";
import type { ReactNode } from "react";

/** A file of this local Discord, by its path alone: the page may be open under another name of this machine. */
export function localPath(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { pathname } = new URL(url);
  return pathname.startsWith("/attachments/") ? pathname : undefined;
}

function readableSize(bytes: number): string {
  return bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KB`;
}

function Attachment({ file }: { file: APIAttachment }): ReactNode {
  const path = localPath(file.url);
  if (path && file.content_type?.startsWith("image/"))
    return <img className="attachment" src={path} alt={file.description ?? file.filename} />;
  return (
    <a className="file" href={path} target="_blank" rel="noreferrer">
      <FileText className="icon" aria-hidden="true" />
      <b>{file.filename}</b>
      <span>{readableSize(file.size)}</span>
    </a>
  );
}

export function Attachments({ files }: { files: readonly APIAttachment[] }): ReactNode {
  return files.map((file) => <Attachment key={file.id} file={file} />);
}
