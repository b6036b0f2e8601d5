import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A figure or a file of a course: its bytes are in the file store, under the same SHA-256. */
@Entity('assets')
export class Asset {
  @PrimaryColumn('text') sha256: string;
  @Column('text') mime: string;
  @Column('int') bytes: number;
  @Column('text') name: string;
}
