"""What a script in Python does: pages one after the other, on a connection that stays open, into a CSV file.
Usage: requestsexport.py URL PAGE_SIZE FILE"""
import csv
import sys

import requests

NAMES = ["aleg_reason", "src_name_in", "src_number_in", "dst_number_in", "orig_call_id", "local_tag", "global_tag",
         "duration", "aleg_code", "time_start", "time_connect", "time_end"]


def main(url, size, file):
    session, number = requests.Session(), 1
    with open(file, "w", newline="") as output:
        rows = csv.writer(output)
        while True:
            page = session.get(url, params={"page[number]": number, "page[size]": size}).json()
            for record in page["data"]:
                attributes = record["attributes"]
                customer = record["relationships"]["customer"]["data"]["id"]
                rows.writerow([record["id"], *(attributes[name] for name in NAMES), customer])
            if "next" not in page["links"]:
                return
            number += 1


main(*sys.argv[1:])
