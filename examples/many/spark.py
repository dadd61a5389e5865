"""The same folder of Parquet in Spark: remarks of all communes by channel, with the names of the communes."""

from __future__ import annotations

import sys

from pyspark.sql import SparkSession, functions

if len(sys.argv) != 2:
    sys.exit("usage: python spark.py FOLDER/tables")
folder = sys.argv[1]
spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
remarks = spark.read.parquet(f"{folder}/remarks")
communes = spark.read.parquet(f"{folder}/collectivity").select("programme", "name_fr")
answered = functions.count(functions.when(remarks.state == "answered", 1))
by_channel = remarks.join(communes, "programme").groupBy("name_fr", "channel")
by_channel.agg(functions.count("*").alias("remarks"), answered.alias("answered")).orderBy("name_fr", "channel").show()
print("remarks", remarks.count(), "communes", communes.count())
spark.stop()
