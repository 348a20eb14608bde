/** What an account without Nitro may upload. https://discord.com/developers/docs/reference#uploading-files */
export const fileLimitBytes = 10 * 1024 * 1024;

export const filesPerMessage = 10;
