/** A failure that the add-in sees as an OfficeExtension.Error with this code. */
export class HostError extends Error {
  override name = 'HostError';

  constructor(
    readonly code: string,
    message: string = code,
  ) {
    super(message);
  }
}
