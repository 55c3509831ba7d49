import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 世帯 (data class identity). */
@Entity({ name: 'household', schema: 'registry', comment: 'data-class: identity' })
export class HouseholdEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'area_id', nullable: true })
  areaId!: string | null;

  @Column({ type: 'date', name: 'formed_on' })
  formedOn!: string;

  @Column({ type: 'date', name: 'dissolved_on', nullable: true })
  dissolvedOn!: string | null;

  @Column({ type: 'integer' })
  version!: number;
}
