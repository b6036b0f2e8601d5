import { IsInt, IsString, MaxLength, Min, MinLength } from 'class-validator';

export class UploadBody {
  @IsString() @MinLength(1) @MaxLength(200) name: string;
  /** One of the kinds that can be received. */
  @IsString() @MaxLength(120) mime: string;
  /** Size of the whole. */
  @IsInt() @Min(1) bytes: number;
}

export class UploadView {
  sha256: string;
  bytes: number;
  /** Size of every part but the last. */
  partBytes: number;
  /** How many parts it takes. */
  parts: number;
  /** Numbers, from 0, of those that are not here yet. */
  missing: number[];
  /** True once the file is here whole and its hash was right. */
  complete: boolean;
}
